// Words that people mask with stars (`l*n`, `đ**`, `f*ck`): only these are looked for behind a mask.

export const masked: readonly string[] = [
  ..."lồn cặc địt đụ đéo buồi dái đĩ mẹ má chó ngu óc mày cứt phò điếm cave chịch nứng vãi khốn nạn mất dạy vô học súc vật dốt đần điên khùng hãm hèn lợn bò não láo hỗn mặt lưu manh dâm đần độn bựa tởm phèn thằng con giết chém đâm chết hiếp vú nude bóp rác rưởi cặn bã".split(
    " ",
  ),
  ..."fuck fucking fucker fucked shit bullshit bitch asshole cunt dick whore slut pussy cock bastard retard faggot faggots fag fags nigger nigga tranny trannies tits boobs kill rape dumbass nudes penis".split(
    " ",
  ),
];
