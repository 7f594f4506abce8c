import { words } from './word-class.ts';

/** The commonest surnames of China, in pinyin, which thousands share in the news. */
export const CHINESE_SURNAMES = words(`
  li wang zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo lin gao luo zheng liang xie tang cao deng xiao feng
  zeng cheng cai peng pan yuan dong yu jiang tian ding shen fan fu zhong dai cui ren liao yao fang jin qiu xia tan zou xiong
  bai meng qin yan xue hou lei tao kong hao gu gong shao qian lu ye wei du he
`);
