import { readFileSync, writeFileSync, readdirSync } from 'node:fs';
import { parseDocument } from 'yaml';
// id|claim|asOf|addsource
const want=`agreement.cfe-treaty|1|2023-12-07|general-knowledge
company.gazprombank|0|2022-06|general-knowledge
company.sberbank|1|2022-06|general-knowledge
company.vtb|1|2022-03-12|general-knowledge
concept.eurozone|0|2026-01-01|general-knowledge
event.alaska-summit-2025|0|2025-08-15|general-knowledge
event.brics-kazan-2024|0|2024-10-24|general-knowledge
event.g20-rio-2024|0|2024-11-19|general-knowledge
event.g7-hiroshima-2023|0|2023-05-21|general-knowledge
event.hanoi-summit-2019|0|2019-02-28|general-knowledge
event.ukraine-recovery-conference|1|2025-07-11|general-knowledge
medium.ms-now|0|2025-11-15|general-knowledge
place.bulgaria|1|2026-01-01|general-knowledge`.split('\n').map(l=>l.split('|'));
const files=readdirSync('assets/knowledge').filter(f=>/\.yaml$/.test(f)&&!/^sources|^pack\./.test(f));
for (const [id,i,asOf,src] of want) for (const f of files) { const file='assets/knowledge/'+f; let text=readFileSync(file,'utf8'); if(!text.includes(`- id: ${id}\n`)) continue;
 const doc=parseDocument(text); const rec=doc.contents.items.find(r=>r.get('id')===id); const cl=rec.getIn(['claims',+i],true); const a=cl.get('asOf',true), s=cl.get('sources',true); const edits=[[a.range[0],a.range[1],JSON.stringify(asOf)]];
 if (s.flow) edits.push([s.range[1]-1,s.range[1]-1,`, ${src}`]); else { const last=s.items.at(-1); const col=text.lastIndexOf('\n',last.range[0]); const indent=text.slice(col+1,last.range[0]); edits.push([last.range[1],last.range[1],`\n${indent}${src}`]); }
 for (const [x,y,z] of edits.sort((p,q)=>q[0]-p[0])) text=text.slice(0,x)+z+text.slice(y); writeFileSync(file,text); }
