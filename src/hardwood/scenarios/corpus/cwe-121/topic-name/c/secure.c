    if (bench[0] == '\0')
        snprintf(topic, TOPIC_SIZE, "%s/%s", site, quantity);
    else
        snprintf(topic, TOPIC_SIZE, "%s/%s/%s", site, bench, quantity);
}
