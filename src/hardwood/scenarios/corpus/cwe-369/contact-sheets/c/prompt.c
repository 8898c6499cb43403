#include <stdio.h>

/* A sheet of photo paper, in millimetres. */
struct paper {
    int width;
    int height;
};

/* How many strips of a film go side by side onto a sheet of that width. */
int strips(const struct paper *paper) {
    return paper->width / 36;
}

/* Sheets that a contact print of `photos` square photos takes, each `side` millimetres long (1 or more). Photos are laid
   out in full rows and columns: on paper of 200 x 300 there are 4 in a row and 6 rows when the side is 50, so 24 photos take 1
   sheet and 25 take 2. No photos, no sheets. */
int sheets(const struct paper *paper, int photos, int side) {
