import { words } from './words.ts';

/** Given names that men and women have, whatever the lists say, small letters. */
export const SHARED_GIVEN_NAMES = words(`
  akira alexis ariel ashley avery blair carey cary casey charlie dale dana dominique drew daniele dee evelyn frankie gabriele gale gwyn jackie jamie
  jan jean jocelyn jody jordan kelly kerry kim kris laurence leslie li lindsay loren lynn marian marion mika mina misha morgan nana nao nicola noor
  nour ola parker reese regan riley robin sandy sasha shannon shea shelby simone sidney sol stacey stacy stevie sydney
  terry tracy valery vanja vivian yuri
`);

/** Given names of men that the package's lists do not know, or take for women's too, small letters. */
export const MEN_GIVEN_NAMES = words(`
  agus aled ashok bambang bongani budi daiki elijah elliot elliott ezra femi feng finley fraser gethin
  jomo joko jude keith kenji louie mandla neil noah odhiambo otieno rajesh segun shinji sipho soren
  suresh teddy thabo theodore tunde wole yevgeny
`);

/** The same of women. */
export const WOMEN_GIVEN_NAMES = words(`
  achieng akinyi angharad dewi folake hanne lerato mette morag naledi naoko nomvula putri siti wanjiru
  yetunde
`);

/** Given names the package's lists know badly, of many parts of the world and English ones, small letters. */
export const MORE_GIVEN_NAMES = words(`
  elon narendra sunil rajesh sanjay vijay arvind manmohan nirmala priyanka sushma smriti yogi rajnath
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
  barney brock chuck deb dee deepa dick doug ernie garrett geoff graeme hal leigh lyle marge
  merle norm pam pat pete piers reg rob russ rusty trent walt wes wilbur willard alfie alistair
  allen amit angus archie arjun barack becky bernie bert bethany betsy beverly billy bob bobby
  bonnie brad bradley brendan brett brian bruce bryce caitlin calvin cameron candace carly
  carrie casey christy clare clayton cliff clifford clint clinton clive clyde cody colleen
  connie conor corey courtney craig curtis darlene darrell darren debbie declan don drew duane
  duncan dustin dwayne dwight ed eleanor elliott ellis elsie fay fergus floyd freddie gabby gail
  gareth garry gavin gene ginny glen glenn gwen hailey harriet harrison harvey hayley imogen
  isla jackie jackson jay jeff jenna jess jesse jo jodie kathryn kathy katie kelsey ken kenny
  kerry kieran kirk kirsty kristen laurie len leroy lewis lindsay lindsey lloyd lori luther
  margie marsha marshall matt maxine meg mildred millie minnie mitch mitchell molly murray myra
  myron neal nell nicky nigel otis patsy patty percy perry phillip phyllis polly priya quentin
  ralph randall rex rhonda rochelle rod roderick rodney ron rory rosie ross roxanne rufus
  russell seth shane shaun shawn shelby shelley sid sidney skye spencer stacey stan stewart
  susie sybil tammy tasha terri tia todd tracey travis tricia trisha troy tyrone vernon vicki
  wade wallace wayne whitney winston woody zac zach zachary zack
`);
