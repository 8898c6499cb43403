    if (bench[0] == '\0')
        sprintf(topic, "%s/%s", site, quantity);
    else
        sprintf(topic, "%s/%s/%s", site, bench, quantity);
}
