#include <stdio.h>
#include <stdlib.h>

char *receive_text(FILE *link);

int main(int argc, char **argv) {
    for (int i = 0; i < atoi(argv[1]); i++) {
        char *text = receive_text(stdin);
        printf("[%s]", text ? text : "null");
        if (text == NULL) break;
        free(text);
    }
    return 0;
}
