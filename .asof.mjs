import { readFileSync, writeFileSync } from 'node:fs';
import { parseDocument } from 'yaml';
import { checkPack } from './src/pack-compiler/compile.ts';
const c=checkPack('assets/knowledge'); let n=0; const by={};
for (const w of c.warnings) { const m=w.message.match(/newest source \((.+)\), found/); if(!m) continue; (by[w.file]??=[]).push([w.record, +w.field.split('.')[1], m[1]]); }
for (const [f,l] of Object.entries(by)) { const file='assets/knowledge/'+f; let text=readFileSync(file,'utf8'); const doc=parseDocument(text); const edits=[];
 for (const [id,i,t] of l) { const rec=doc.contents.items.find(r=>r.get('id')===id); const v=rec.getIn(['claims',i,'asOf'],true); edits.push([v.range[0],v.range[1],JSON.stringify(t)]); }
 for (const [a,b,s] of edits.sort((x,y)=>y[0]-x[0])) text=text.slice(0,a)+s+text.slice(b); n+=edits.length; writeFileSync(file,text); }
console.log(n);
