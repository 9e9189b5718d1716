import { loading } from './loading.ts';

const articles = Number(process.argv[2] ?? 2000);
for (const line of await loading(articles)) console.log(line);
