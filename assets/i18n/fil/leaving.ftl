### Leaving at once, and what the program cannot do. Nothing here may promise more than it says.

leave-button = Mag-exit agad
leave-shift = { $count ->
    [one] Pindutin ang Shift nang { $count } beses pa para mag-exit.
   *[other] Pindutin ang Shift nang { $count } beses pa para mag-exit.
}
leave-help = Paano mag-exit
leave-first = Para mag-exit agad sa programa, pindutin ang Shift key nang tatlong beses.
leave-notes = Mga tala

safety-title = Paano mag-exit sa programa, at ano ang dapat munang malaman
safety-text = Paano mag-exit agad sa programa. Sa anong mga bagay hindi kayo mapoprotektahan ng programang ito. Ano ang puwedeng matandaan ng computer na ito.

leave-title = Paano mag-exit agad sa programa
leave-how = Pindutin ang “Mag-exit agad” sa itaas ng bawat page. O pindutin ang Shift key nang tatlong beses. Makikita ninyo agad ang isang blangkong page, at magsasara ang programa.
leave-forgets = Kinakalimutan ng programa ang mga na-type at tiningnan ninyo rito.
leave-not = Kapag nag-exit kayo, hindi nagsasara ang ibang programa. Hindi na mababawi ang nakita na ng ibang tao.
leave-try = Subukan
leave-tried = Subok lang iyon. Kapag totohanan na, magsasara ang programa.
leave-then = Pagkatapos mag-exit
leave-then-end = Isara ang programa
leave-then-stay = Manatili sa blangkong page
leave-then-about = Puwede kayong magsulat sa blangkong page, parang sa papel. Walang sine-save ang page na iyon. I-type doon ang { $words } para makabalik dito. Hindi iyon disguise: makikilala ang page na iyon ng taong may alam sa programang ito.
leave-words = Mga salitang magbabalik sa inyo rito

limits-title = Sa anong mga bagay hindi kayo mapoprotektahan ng programang ito
limit-eyes = Puwedeng makita ng taong nasa likod ninyo, o ng camera, ang screen.
limit-spying = Kung may programang nang-eespiya (spyware) sa computer na ito, puwede nitong makita ang lahat ng tina-type at binabasa ninyo.
limit-owner = Puwedeng malaman ng namamahala sa computer na ito na binuksan ang programang ito, at kung kailan.
limit-download = Kung sa computer na ito na-download ang programa, nasa listahan ito ng mga na-download sa browser.
limit-usb = Natatandaan ng computer kung aling mga USB ang isinaksak dito.
limit-calls = May naiiwang listahan ng mga tawag at message sa telepono. Puwede ring makita ang mga ito sa bill ng telepono.
limit-answer = Puwedeng makita ng tinawagan o pinadalhan ninyo ng message ang numero ninyo, at baka sabihin niya sa iba.
limit-browser = Kapag may binuksan kayong web page sa browser, naiiwan ito sa listahan ng mga page na binuksan doon. Puwede rin itong makita ng kompanya ng internet.
limit-copy = Puwedeng basahin ng ibang programa ang kinokopya ninyo. May mga computer na may naiiwang listahan ng mga kinopya.
limit-disk = Puwedeng ilagay ng computer sa disk ang ilang bahagi ng memory nito, halimbawa kapag naka-sleep ito. Puwedeng maiwan doon ang mga bahaging iyon.
limit-photo = Kapag kinunan ng litrato ang screen, naiiwan ang litrato sa teleponong ginamit sa pagkuha.
limit-facts = Puwedeng mali o luma na ang numero. Puwedeng magkamali ang mga sumasagot.
limits-safer = Mas mabuti: computer at telepono na magagamit lang ng mga taong pinagkakatiwalaan ninyo.
