import './app/without-eval.ts';
import './app/app-shell.ts';
import { readyForPaper } from './app/paper.ts';

readyForPaper();
