    const char *slash = bench[0] == '\0' ? "" : "/";
    size_t needed = strlen(site) + 1 + strlen(bench) + strlen(slash) + strlen(quantity);
    if (needed >= TOPIC_SIZE) {
        topic[0] = '\0';
        return;
    }
    strcpy(topic, site);
    strcat(topic, "/");
    strcat(topic, bench);
    strcat(topic, slash);
    strcat(topic, quantity);
}
