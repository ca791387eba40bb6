/** States with their capitals, demonyms and seats of power: what a report says for "the government of". */
const rows = `Russia|Moscow|Russian|the Kremlin
Ukraine|Kyiv,Kiev|Ukrainian|
United States|Washington|American|the White House,the State Department,the Pentagon,U.S.,US,USA,America,United States of America
United Kingdom|London|British|Downing Street,Whitehall,U.K.,UK,Britain,Great Britain
France|Paris|French|the Élysée,the Elysee
Germany|Berlin|German|
China|Beijing|Chinese|
Turkey|Ankara|Turkish|Türkiye
Iran|Tehran|Iranian|
Israel|Jerusalem|Israeli|
Syria|Damascus|Syrian|
Iraq|Baghdad|Iraqi|
Saudi Arabia|Riyadh|Saudi|
Qatar|Doha|Qatari|
Egypt|Cairo|Egyptian|
Ethiopia|Addis Ababa|Ethiopian|
Eritrea|Asmara|Eritrean|
Sudan|Khartoum|Sudanese|
South Sudan|Juba|South Sudanese|
Kenya|Nairobi|Kenyan|
Nigeria|Abuja|Nigerian|
South Africa|Pretoria|South African|
India|New Delhi|Indian|Delhi
Pakistan|Islamabad|Pakistani|
Afghanistan|Kabul|Afghan|
Armenia|Yerevan|Armenian|
Azerbaijan|Baku|Azerbaijani|
Georgia|Tbilisi|Georgian|
Belarus|Minsk|Belarusian|
Poland|Warsaw|Polish|
Hungary|Budapest|Hungarian|
Serbia|Belgrade|Serbian|
Kosovo|Pristina|Kosovar|
Japan|Tokyo|Japanese|
South Korea|Seoul|South Korean|
North Korea|Pyongyang|North Korean|
Venezuela|Caracas|Venezuelan|
Colombia|Bogotá,Bogota|Colombian|
Cuba|Havana|Cuban|
Mexico|Mexico City|Mexican|
Canada|Ottawa|Canadian|
Norway|Oslo|Norwegian|
Sweden|Stockholm|Swedish|
Finland|Helsinki|Finnish|
Switzerland|Bern|Swiss|
Italy|Rome|Italian|
Spain|Madrid|Spanish|
Greece|Athens|Greek|
Cyprus|Nicosia|Cypriot|
Lebanon|Beirut|Lebanese|
Jordan|Amman|Jordanian|
Yemen|Sanaa|Yemeni|
Libya|Tripoli|Libyan|
Myanmar|Naypyidaw|Burmese|Burma
Indonesia|Jakarta|Indonesian|`;

export interface StateNames {
  readonly state: string;
  readonly form: 'name' | 'capital' | 'demonym' | 'seat';
}

/** Form of a name -> the state it stands for. */
export const stateNames: ReadonlyMap<string, StateNames> = new Map(
  rows.split('\n').flatMap(row => {
    const [state = '', capitals = '', demonym = '', seats = ''] = row.split('|');
    const entry = (name: string, form: StateNames['form']): [string, StateNames] => [name, { state, form }];
    return [
      entry(state, 'name'),
      ...capitals.split(',').map(name => entry(name, 'capital')),
      entry(demonym, 'demonym'),
      ...seats
        .split(',')
        .filter(Boolean)
        .map(name => entry(name.replace(/^the /, ''), 'seat')),
    ];
  }),
);

/** Bodies of several states. */
export const organisations = new Set(
  'NATO,EU,European Union,UN,U.N.,United Nations,African Union,AU,OSCE,IMF,World Bank,Arab League,ASEAN,IGAD,ECOWAS,G7,G20,BRICS,Security Council,IAEA,Red Cross,ICC'.split(
    ',',
  ),
);

/** Offices that one person at a time holds in a state. */
export const offices =
  'president|prime minister|chancellor|king|queen|emperor|secretary of state|foreign minister|defen[cs]e minister|finance minister|interior minister|minister(?: for [a-z]+| of [a-z]+)?|secretary-general|governor|mayor|chairman|chairwoman|chair|commissioner';
/** Other designations of a person. */
export const designations =
  'envoy|special envoy|spokesman|spokeswoman|spokesperson|ambassador|senator|sen|general|gen|colonel|judge|commander|mediator|negotiator|adviser|advisor|deputy|director|candidate|dr|mr|mrs|ms|professor';
