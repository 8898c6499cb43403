#include <ctype.h>
#include <stdbool.h>
#include <string.h>

enum { LABEL_SIZE = 12 };

/* Children's books have a label that begins with a J and a number. */
bool is_childrens_book(const char *label) {
    return label[0] == 'J' && isdigit((unsigned char)label[1]);
}

/* The label on the back of a book is its author's family name in capitals, letters and digits only:
 * "de Vries" becomes DEVRIES, "O'Neil-2" becomes ONEIL2, "-" becomes the empty label.
 * `label` is an array of LABEL_SIZE chars. The result is the number of characters on the label. */
int make_label(char *label, const char *name) {
