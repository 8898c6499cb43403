#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* <exhibit number="12"> */
void open_exhibit(FILE *out, int number) {
    fprintf(out, "<exhibit number=\"%d\">\n", number);
}

void close_exhibit(FILE *out) {
    fputs("</exhibit>\n", out);
}

/* What stands between the tags for a caption: & becomes &amp; and in the same way < &lt; > &gt; and " &quot;
   e.g. Vase & "lid" becomes Vase &amp; &quot;lid&quot;. All else stays. The result is malloc'ed. */
char *caption_text(const char *caption) {
