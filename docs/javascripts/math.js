// What MathJax reads when it starts: the delimiters that pymdownx.arithmatex writes.
window.MathJax = {tex: {inlineMath: [["\\(", "\\)"]], displayMath: [["\\[", "\\]"]]}, options: {ignoreHtmlClass: ".*|", processHtmlClass: "arithmatex"}};
