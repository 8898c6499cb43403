#include <stdio.h>

int playlist_of_album(const char *album);

int main(int argc, char **argv) {
    if (playlist_of_album(argv[1]) != 0) printf("failed");
    return 0;
}
