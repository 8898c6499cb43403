#include <stdio.h>

int create_mailbox(const char *user);
int has_mailbox(const char *user);

int main(int argc, char **argv) {
    int result = create_mailbox(argv[1]);
    printf("%s %s", result == 0 ? "true" : "false", has_mailbox(argv[1]) ? "true" : "false");
    return 0;
}
