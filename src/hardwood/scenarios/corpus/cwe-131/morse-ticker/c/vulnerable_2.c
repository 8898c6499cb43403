    char *message = malloc(count * 5 + 1);
    if (!message) {
        return NULL;
    }
    char *end = message;
    for (int i = 0; i < count; i++) {
        end += sprintf(end, i == 0 ? "%s" : " %s", signs[i]);
    }
    *end = '\0';
    return message;
}
