const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Family names that are months, seasons or days as well. */
export const TIME_SURNAMES = words('May March Fall Summer Winter Day Spring Noon Friday Sunday')

/** Family names that are offices, ranks or trades as well: nobody but a person is called "Carl King". */
export const ROLE_SURNAMES = words(`
King Bishop Pope Major Constable Baron Prince Duke Lord Judge Justice Sergeant Priest Pastor Champion Player Singer Farmer
Nurse Painter Boss Head Warden Winner Model Sheikh Pandit Swami Imam Haji Rabbi Fox Partner Merchant Masters`)

/** Family names that are words for bodies and streets as well: "Grace Church" may be either. */
export const BODY_SURNAMES = words('Church House Street Post Court Press Guild Force Service Bench')

/** Family names that stand first, as in "Zhou Wenbo" and "Kwon Ara": such of China, Korea and Vietnam as are no English words. */
export const EAST_ASIAN_FAMILIES = words(`
Zhou Zhang Wang Zhao Huang Xu Zhu Guo Luo Liang Zheng Xie Tang Deng Cao Peng Zeng Xiao Cai Jiang Shen Lü Ding Xue Yan Dai Xia
Zhong Tian Fang Yao Tan Liao Zou Xiong Hao Bai Cui Qiu Qin Hou Shao Meng Duan Qian Yin Ng Lim Chua Goh Teo Ong Koh Chew Yeo
Kwok Cheung Leung Lau Tse Tsang Tsai Hsu Hsieh Chiang Chou Chang Chung Choi Kwon Hwang Yoon Jeong Jung Cho Shin Seo Kang Bae
Baek Ryu Noh Nguyen Tran Pham Vu Bui Dang Ngo Duong Trinh Phan Truong Huynh Dinh Luong`)
