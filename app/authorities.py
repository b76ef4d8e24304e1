"""Authorities: by which names texts call the police, the prosecutors, the rescuers, the border guards and the mayors of Ukraine."""

POLICE, PROSECUTORS, RESCUERS = "national-police", "prosecutors", "rescue-service"
BORDER_GUARDS, MAYORS = "border-guards", "town-mayors"
AUTHORITIES = (POLICE, PROSECUTORS, RESCUERS, BORDER_GUARDS, MAYORS)
"""They speak of single strikes and of what they did, in all regions; a text on crimes or fires is theirs too."""

NAMES = {
    POLICE: ("National Police of Ukraine", "Національна поліція України", "Национальная полиция Украины"),
    PROSECUTORS: ("Prosecutors of Ukraine", "Прокуратура України", "Прокуратура Украины"),
    BORDER_GUARDS: (
        "State Border Guard Service of Ukraine",
        "Державна прикордонна служба України",
        "Государственная пограничная служба Украины",
    ),
    MAYORS: ("Mayors of towns", "Міські голови", "Мэры городов"),
    RESCUERS: ("State Emergency Service of Ukraine", "ДСНС України", "ГСЧС Украины"),
}
ALIASES = {
    POLICE: (
        "національн(а|ої|ій|у|ою) поліці(я|ї|ю|єю)( україни|); нацполіці(я|ї|ю|єю); (обласн(а|ої|ій|у|ою) |)поліці(я|ї|ю|єю)",
        "национальн(ая|ой|ую) полици(я|и|ю|ей)( украины|); нацполици(я|и|ю|ей)",
        "(начальник|очільник|керівник|речник)(|а|у|ом) (обласної |обл|)поліції",
        "(начальник|глава|руководитель|спикер)(|а|у|ом) (обл|)полиции",
        "(ukrainian |)national police( of ukraine|); ukrainian police; ukraine's (national |)police",
    ),
    PROSECUTORS: (
        "(обласн(а|ої|ій|у|ою) |)прокуратур(а|и|і|у|ою); облпрокуратур(а|и|і|у|ою); генпрокуратур(а|и|і|у|ою)",
        "прокурори; прокурорів; прокурорам; прокурорами",
        "офіс(|у|і|ом) (генерального прокурора|генпрокурора); офис(|а|е|ом) (генерального прокурора|генпрокурора)( украины|)",
        "облпрокуратур(ы|е|у|ой); (областн(ая|ой|ую) |)прокуратур(а|ы|е|у|ой)",
        "(керівник|очільник)(|а|у|ом) (обласної |обл|)прокуратури",
        "(глав|руководител)(а|ы|е|у|ой|ь|я|ю|ем) (областной |обл|)прокуратуры",
        "prosecutor general's office; (office of the |)(ukrainian |)prosecutor general; (ukrainian |regional |local |)prosecutors",
        "(local |regional |district |)prosecutor's office; prosecutors' office",
    ),
    RESCUERS: (
        "дснс( україни|); державн(а|ої|ій|у|ою) служб(а|и|і|у|ою) (україни |)з надзвичайних ситуацій; гсчс( украины|)",
        "государственн(ая|ой|ую) служб(а|ы|е|у|ой) (украины |)по чрезвычайным ситуациям",
        "state emergency service( of ukraine|); (ukraine's|ukrainian|regional|the) emergency service(|s)",
    ),
    BORDER_GUARDS: (
        "держприкордонслужб(а|и|і|у|ою)( україни|); дпсу; державн(а|ої|ій|у|ою) прикордонн(а|ої|ій|у|ою) служб(а|и|і|у|ою)( україни|)",
        "госпогранслужб(а|ы|е|у|ой)( украины|); гпсу; государственн(ая|ой|ую) пограничн(ая|ой|ую) служб(а|ы|е|у|ой)( украины|)",
        "(state |)border (guard |)service( of ukraine|)",
    ),
    MAYORS: (
        "міськ(ий|ого|ому|им) голов(а|и|і|у|ою); мер(|а|у|ом|ка|ки); очільни(к|ця) міста; міський очільник",
        "городск(ой|ого|ому|им) голов(а|ы|е|у|ой); мэр(|а|у|ом); глава города",
        "mayor(|s)",
    ),
}
OF_A_REGION = {
    PROSECUTORS: (
        "{uk}(а|ої|ій|у|ою) обласн(а|ої|ій|у|ою) прокуратур(а|и|і|у|ою)",
        "{ru}(ая|ой|ую) (областн(ая|ой|ую) |)прокуратур(а|ы|е|у|ой)",
        "{en} (regional |oblast |)prosecutor's office",
    ),
    POLICE: (
        "{uk}(а|ої|ій|у|ою) (обласн(а|ої|ій|у|ою) |)поліці(я|ї|ю|єю)",
        "{en} (regional |oblast |)police",
    ),
}
"""What is told with the adjective of an oblast, which stands for `{uk}`, `{ru}` and `{en}`."""
