import './app/without-eval.ts';
import './app/app-shell.ts';
