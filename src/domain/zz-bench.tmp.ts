import { indexLedger } from './index-ledger.ts'
import { assess } from './assess.ts'
import { SHIPPED_RULES } from './rules.ts'
const T={zh:'a',en:'a'}; const c={source:'s'}
const N=10000
const commitments=[] as any[], reports=[] as any[]
for(let i=0;i<N;i++){
 const id='c'+i
 const kind=['measured','measured','measured','milestone'][i%4]
 commitments.push({id,title:T,summary:T,kind,lead:'l',supporting:[],regions:['440200'],sectors:['x'],firmness:'stated',announced:'2025-01-01',
 ...(kind==='measured'?{measure:{metric:T,unit:'u',basis:['stock','cumulative','annual-flow'][i%3],direction:'increase',baseline:i%5?null:{value:1,date:'2024-12-31',citation:c}}}:{}),
 targets:kind==='measured'?[{since:'2025-01-01',comparator:'at-least',value:1000,due:i%3?'2026':'2029/2031',hedged:false,citation:c},...(i%5?[]:[{since:'2025-06-01',comparator:'at-least',value:800,due:'2027-06',hedged:false,citation:c}])]:[],
 milestones:kind==='milestone'?[{id:'m1',title:T,due:'2025-12',citation:c},{id:'m2',title:T,due:'2026-12',citation:c}]:[],restates:[],notes:[],citations:[c]})
 for(let k=0;k<4;k++) reports.push({id:id+'r'+k,commitment:id,date:['2025-06-30','2025-12-31','2026-03-31','2026-09-30'][k],recorded:'2026-10-01',...(kind==='measured'?{value:100*(k+1)+i%50}:{milestone:'m1',stage:'completed'}),standing:'official',citation:c})
}
const text=JSON.stringify({schemaVersion:1,id:'x',title:T,description:T,edition:'2026-11-23',timeZone:'Asia/Shanghai',synthetic:true,defaultRule:'points-10-30',rules:[],regions:[],sectors:[],organisations:[],units:[],sources:[],commitments,reports,facts:[]})
const ledger=JSON.parse(text)
const index=indexLedger(ledger)
for(let r=0;r<6;r++){const t=performance.now();let n=0;for(const x of index.ledger.commitments){n+=assess(index,x,'2026-11-23',SHIPPED_RULES[0]!).trace.length};console.log(n,(performance.now()-t).toFixed(1),'ms')}
