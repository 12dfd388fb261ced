import './app/with-storage.ts';
import './app/without-eval.ts';
import './app/app-shell.ts';
import { readyForPaper } from './app/paper.ts';

readyForPaper();
