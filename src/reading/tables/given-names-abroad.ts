import { words } from './words.ts';

/** Given names of Africa, Asia and eastern Europe that the lists of western names leave out, small letters. */
export const GIVEN_NAMES_ABROAD = words(`
  abbas abdallah abdel abdelaziz abdelkader abdelmalek abderrahmane abdi abdirahman abdou abdoulaye abdul
  abdulaziz abdulkadir abdulla abdullah abdullahi abdulrahman abiy abubakar adama adebayo adel adnan afonso
  agus ahmad ahmadou ahmed ahmet aicha aidarous aino aisha aishwarya aitor ajay ajit akbar akhmed akihito
  akinwumi akio akira akshay alaa alassane alejandra aleksandar aleksander aleksandr aleksandra aleksei
  aleksey alexei alexey alieu aliko aliou aliyu almazbek alun amadou amal amar amara amina aminata amir amira
  amit amitabh ammar amr amrita anahi anahita ananda anatoly anders andoni andrei andrej andrey andrii andriy
  andrzej angharad anil anita anjali ankit antonis antti anurag anwar aoife apisit arash aravind arif arjun
  armen arnab arne arseniy artem artur arun aruna arvind aryeh asad asghar asha ashok ashraf asif askar asma
  asmaa assem atef atiku atsushi attaullah avi avichai avigdor aviv ayman ayodele ayub azim aziz babacar babak
  babatunde bader badr bahaa bahram bakari balazs barham bartosz bashar bashir basma bassam bassem bassirou
  bayo bechir behrouz benazir beppe bharat bhupesh bidzina bilal bilawal bingu binyamin birtukan bjorn bjørn
  bogdan bojan bola borut bosco boubacar boudewijn boutros boyko bozidar bram bronislaw bronny burhan caetano
  carles carwyn chandra cheikh chidi chike chimamanda chinedu chinua chukwuma ciara ciaran constantin
  cuauhtemoc cyril dafydd dalia damir danilo danylo dariusz dawit dawood deandre debretsion deepa deepak
  deepika dejan demarcus demba denys deshawn devendra dhruv dilip dilma dilwyn dina dinesh dirk divya djamel
  djamila dmitri dmitriy dmitry dmytro donghoon driss dusan ebrahim edin eero efraim ehud ekrem elhadj elif
  elnur eluned emeka emil emine emmerson emomali enver eoin ephraim erdal erlan erling ersin esko esmail espen
  essam etienne evgeniy evgeny evo eyal fadel fadi fahad fahd fahmi faisal faiz fakhri farah fareed farhad
  farhan farid farida farooq farouk faruk fatima fatmata fatos fatou fatoumata fawaz fawzi fayez faysal ferhat
  feroz fionnuala firas fode folarin fouad frans fredrik freek frits fuad fumio gamal ganesh garba gautam
  geert geeta gennady geraint gert gethin ghada ghassan gholam gholamreza gijs giorgi girish githu gjorge
  godwin gopal goran gotabaya govind grzegorz gulbuddin gunnar gurbanguly gwyneth haakon habib hadi hadiza
  hafez hafiz haider haile hailemariam haitham hakan hakeem hakim halima hamad hamid hamida hamza hana hanan
  hanif haniya hari harish haruhiko haruki haruna hasan hasina hassan hassane hatem hatim hazem heba hekmat
  hemant henk henrik hesham hiba hibatullah hichem hidayat hideki hikmet himanta hirofumi hiroshi hishaam
  hisham hosni hossam hossein houda hristo husam hussain hussam hussein huw iajuddin ibrahim ibrahima idriss
  ieuan igor ihor ikechukwu iker ilham ilhan ilir ilya imad imelda imran indira indra ines ingvar iqbal irfan
  isaias iskander ismael ismail issa issam itamar itsuro ivaylo ivica ivo iyad izzat jaap jabir jacek jafar
  jagdish jaideep jair jairam jalal jamal jamil jamila janez janos janusz jari jaroslaw jasem jasmin jassim
  javad javed jawad jawaharlal jayant jayaram jayson jens jeroen jerzy jitendra joao johan joko jomo jonas
  joost jordi jorgen joris jorn jovan jozef joão juha jukka junaid junichiro jyoti kaare kais kaja kalinda
  kalpana kamal kamala kamel kamila kamran kanwal kapil kare karim karima karin karol kassim kassym katsuya
  kavita kazimierz kazuo kazuya keiko keisha kemal kenji kenta kenzo khadija khairat khaled khalid khalida
  khalifa khalil khurram kimi kiran kirill kishore klaas knut kofi koichi koji konstantin konstantinos
  krzysztof kwame kwasi kylian kyriakos kyrylo lakeisha lakhdar lakshmi lamia lamin lamine lansana lars laszlo
  latifa latoya lebron lech leif leila leonid lidia lila lionel lotfi luan lubna lucjan luiz luka lukasz lula
  lyudmila maarten maciej madhav madhuri magda magnus mahathir mahdi mahinda mahmood mahmoud mahmud mahua maia
  maithripala majid makoto maksim maksym malala malek malia malik mamadou mamady mamata mamnoon manal manav
  mangala manish manmohan mano manoj mansoor mansour manuchehr marat marek margus mariam marija marijn markku
  marko maroun marwa marwan maryam marzieh masaaki masahiro masako masato masood masoud mateusz matti mauno
  mehdi mehmet mehmood mehran mehul meles melih mette mevlut mihai mikael mikhail mikheil mikis mikkel mikko
  milica milorad milos miloš minoru mirek mirwais mirza miyuki mladen moeen mohamad mohamed mohammad mohammed
  mohamud mohan mohd mohsen mojtaba mokhtar momcilo moncef monique montserrat morten moshe mostafa mounir
  mourad moussa moustapha mthuli muammar mudassar muhammad muhammadu muhsin mukesh mukhtar mulatu munir
  muqtada murad murat musa mustafa mustapha mwai mykhailo mykola naana nabil nadeem nadezhda nadia nadim nadir
  naftali nagendra naguib naim najib najla nana naoto narendra naresh nasim nasir nasrin nasser natalia
  nataliya natasa naveen navid nawaf nawal nawaz nayib nazanin nazir necmettin neelam neha nenad neven neymar
  ngozi niamh nicos nidal nikita nikola nikolai nikolaos nikolay nikos nilesh nils nima nirmala nisha nitin
  nitish nizar nobuo nokuthula nour noura nouri novak nuri nuria nursultan nurul obaid oisin olav ole oleg
  oleh oleksandr oleksii oleksiy olena olga ollanta olli olusegun oluwaseun omar omari omer orhan oriol osama
  osamu osman othman oumar ousmane paavo padraig palaniappan pankaj parag paresh parvez parviz patrice pavel
  pavlo pavol pawel pedro pekka pentti pep pervez petr petro petros petteri phumzile piet pieter piotr plamen
  pradeep prakash pramila pranab prasad prashant pratibha praveen prayut priti priya priyanka przemyslaw
  pushkar qamar qasem qasim qassem radek radoslaw radovan raed rafal rafik rafiq raghav raghuram rahim rahul
  raila raj rajat rajeev rajendra rajesh rajiv rajnath raju rakesh ramazan ramesh ramez rami ramin ramiz
  ramush ramzan rana randa ranil ranjit ranko rashad rashed rasheed rashid rashida rasmus ratko ravi razvan
  recep reem rekha reza rhodri rhun rhys riad rima rinat risto ritu riyad rodrigo rohan rohit roisin rola
  romuald romulo ronaldinho rostam rouhollah ruhollah rushan rustam ryszard saad saadi sabine sabri sachin
  sadio sadiq saeb saeed saeid safa safia sahar saida saif saji sajid sakari sakina salah salahuddin saleh
  salem salim salma salman salome salva salwa sameer sami samia samir samira sanaa sanae sandeep sandor sanjay
  sanjeev sanjib sanna santosh saoirse saparmurat sarath sasha satoshi satya saud sauli sayed sayeeda sayyed
  sebsibe seiji selahattin senait sergei sergey sergii serhii serhiy serik seyed seyi seyyed shabana shahbaz
  shahid shahram shaimaa shakil shamil shamima shankar shaquille sharad sharif shashi shehbaz shigeru shilpa
  shimon shinichi shinji shinzo shireen shirin shivraj shlomo shoaib shoichi shoko shrikant shubham sian
  siddharth sidi sigrid sindisiwe sinead siobhan sirajuddin sitaram siyabonga siân sjoerd slavko slobodan
  smriti snezana sohail solveig somchai sonia soren soumaila soumeylou sourav srettha srinivas stanislav
  stanislaw stefan stefanos sten stipe stjepan subhash sudhir sulaiman suleiman sumaya sunil sunita supriya
  suresh sushil sushma susilo svein sven sverre svetlana sviatlana syed sylwester tadeusz tadhg tage tahir
  takahiro takashi takeshi tamar tamara tamim tanvir tarek tareq tariq tarja taro tarun tatiana tatyana tawfik
  tayyip tedros tendai terje tetsuya thabo thais thaksin thiago thorbjorn thorvald thulani tihomir timo timur
  toivo tomasz tomislav tomoko toomas torsten toru toshihiro toshimitsu trygve tshering tsutomu tyrell tyrese
  uhuru ujjal ulf ulugbek uma umar umaro umesh unai urjit usha usman uzair vadim vadym valentyna valeriy
  vasant vasily vasyl venkaiah venkatesh vera vesa vesna vijay vikas vikram viktar viktor viktoria vinicius
  vinod vipin virat vishal viswanathan vitali vitaliy vitaly vivek vladimir vladislav vlado vojislav volodymyr
  vuk vusi vyacheslav wael wafa waheed wahid waleed walid wasim wieslaw wim witold wojciech wouter xabi xavi
  xiaoping xochitl yaakov yahia yahya yair yanis yaroslav yasin yasir yasmin yasser yassin yasuhiro yasuo
  yehuda yelena yemi yevgeniy yevgeny yitzhak yngve yoav yogi yohannes yolanda yonatan yoshihide yoshihiko
  yoshimasa yossi youcef yousaf yousef youssef youssouf yuki yukiko yukio yulia yuliya yuri yuriy yusuf yuval
  zabihullah zahid zahra zainab zaki zalmay zarah zdravko zeljka zeljko zeynep zhanna zia zine ziyad zohra
  zoran zubair zuhair zulfikar zulfiqar zuzana
`);
