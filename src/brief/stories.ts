import { contentWords } from './content.ts';
