    strcpy(topic, site);
    strcat(topic, "/");
    if (strlen(bench) > 0) {
        strcat(topic, bench);
        strcat(topic, "/");
    }
    strncat(topic, quantity, TOPIC_SIZE - 1);
}
