import { words } from './words.ts';

/** Given names of parts of the world the package's lists know badly, small letters. */
export const MORE_GIVEN_NAMES = words(`
  narendra sunil rajesh sanjay vijay arvind manmohan nirmala priyanka sushma smriti yogi rajnath
  ashok deepak suresh ramesh mukesh anil ravi arun vikram rohit virat sachin gautam pranab lalit
  kiran lakshmi pratibha mamata jayalalithaa uddhav sharad nitin piyush shashi imran nawaz shehbaz
  benazir asif pervez bilawal shahid wasim zardari sheikh khaleda mahinda gotabaya ranil
  maithripala prachanda hamid ashraf shinzo yukio naoto yoshihiko junichiro fumio yoshihide taro
  takeshi hiroshi akira haruki keiko yoko naomi kei shigeru toshiaki yuriko jinping keqiang jintao
  jiabao xiaoping weiwei xiaobo wei jie jun xiaoming jian yang ying hua feng ming jing yan xin
  ting na thabo jacob cyril nelson winnie desmond oluwaseun goodluck olusegun muhammadu umaru
  atiku bola ngozi chinua chimamanda wole ayodele kofi kwame nana jerry uhuru raila mwai wangari
  yoweri kizza kagame meles hailemariam abiy haile mengistu laurent alassane ellen morgan tendai
  emmerson sipho themba nkosazana julius siyabonga mandla tito bashar hafez hosni anwar gamal
  yasser mahmoud ismail khaled saad rafik hassan hussein nouri haider moqtada ayad jalal massoud
  barham turki salman fahd faisal bandar nayef talal tamim sabah qaboos ebrahim ruhollah qassem
  javad mir akbar mehdi reza abolhassan recep tayyip abdullah kemal devlet binali ahmet mehmet
  mustafa ekrem benjamin bibi ehud shimon yitzhak avigdor naftali yair tzipi yoav moshe benny
  itamar bezalel gideon shlomo avi yossi gilad uri noam volodymyr petro viktor yulia leonid vitali
  dmytro oleksandr olena dmitry sergei sergey yevgeny alexei mikhail boris anatoly vyacheslav
  valery gennady nikolai yuri igor oleg ramzan grigory ksenia zurab mikheil bidzina giorgi ilham
  nikol serzh nursultan islam emomali suharto sukarno joko susilo megawati prabowo najib mahathir
  thaksin yingluck prayuth abhisit hun aung thein nguyen rodrigo benigno leni ferdinand corazon
  lee ban kim park moon cho choi jung yoon evo lula dilma jair nicolas hugo rafael ollanta alvaro
  enrique andres jens anders bjorn lars sven stig geir siv mette sigmundur katrin sauli jyrki
  donald jaroslaw lech mateusz radoslaw vaclav milos
`);
