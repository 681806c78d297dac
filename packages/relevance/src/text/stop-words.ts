/**
 * Words that tell one tool from another in no way: the grammar of English, the courtesies of a request ("could you please help me"),
 * and what every tool's description says ("returns the given data").
 */
export const stopWords: ReadonlySet<string> = new Set(
  `a about above after all also am an and any are as at be because been before being below between both but by can cannot could did do does
  doing don down during each either else etc few for from further had has have having he her here hers him his how i if in into is it its
  itself just let ll may me might more most must my no nor not now of off on once only or other our ours out over own re s same shall she
  should since so some still such t than that the their theirs them then there these they this those through to too under until up upon us
  ve very via was we were what when where whether which while who whom whose why will with within without would yes yet you your yours
  able currently example exactly got great hello help hey hi kindly know like looking make need now ok okay please possible sure tell thank
  thanks try trying understand using want wanted use used provide provided return returns returned given specified specific based
  e g eg ie one first many much get gets give show check using want function tool perform allow allows retrieve fetch data information details
  certain particular various including include respectively according`.split(/\s+/),
);
