"""Strings that would run, break out or become formulas, were they trusted anywhere."""

HOSTILE = (
    "<script>window.pwned=1</script>",
    "</script><script>window.pwned=1</script>",
    "<!--<script>window.pwned=1//-->",
    '"><img src=x onerror=window.pwned=1>',
    "'><svg onload=window.pwned=1>",
    "<iframe srcdoc='<script>parent.pwned=1</script>'></iframe>",
    "<style>*{display:none}</style>",
    "javascript:window.pwned=1",
    "data:text/html,<script>window.pwned=1</script>",
    "${window.pwned=1}",
    "`${window.pwned=1}`",
    "{{ 7*7 }}{{ constructor.constructor('window.pwned=1')() }}",
    "{% for x in ().__class__.__base__.__subclasses__() %}{{ x }}{% endfor %}",
    "\u2028window.pwned=1\u2029",
    "';window.pwned=1;//",
    '=HYPERLINK("http://evil.example","x")',
    "+cmd|' /C calc'!A0",
    "-2+3+cmd|' /C calc'!A0",
    "@SUM(1+9)*cmd|' /C calc'!A0",
    "\t=1+1\r\n=2+2",
)
