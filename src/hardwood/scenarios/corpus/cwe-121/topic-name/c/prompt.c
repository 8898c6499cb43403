#include <stdio.h>
#include <string.h>

#define TOPIC_SIZE 48

/* Is this a topic of the weather mast, which needs no bench? */
int is_mast(const char *topic) {
    return strncmp(topic, "mast/", 5) == 0;
}

/*
 * Writes the topic of a greenhouse sensor into `topic`, an array of TOPIC_SIZE chars:
 * site, bench and quantity with slashes between them.
 *
 *     make_topic(t, "house-3", "bench b", "humidity");   "house-3/bench b/humidity"
 *     make_topic(t, "mast", "", "rain");                 "mast/rain", there is no bench
 */
void make_topic(char *topic, const char *site, const char *bench, const char *quantity) {
