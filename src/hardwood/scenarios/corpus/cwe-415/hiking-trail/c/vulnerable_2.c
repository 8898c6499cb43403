    char line[128], name[128];
    int height, capacity = 8;

    trail->points = malloc(capacity * sizeof(struct waypoint));
    while (fgets(line, sizeof(line), in)) {
        if (line[0] == '\n') {
            continue;
        }
        if (sscanf(line, "%d %127[^\n]", &height, name) < 2) {
            goto fail;
        }
        if (trail->count == capacity) {
            capacity *= 2;
            trail->points = realloc(trail->points, capacity * sizeof(struct waypoint));
        }
        trail->points[trail->count].height = height;
        trail->points[trail->count++].name = strdup(name);
    }
    return trail->count;

    fail:
    for (int i = 0; i < trail->count; i++) {
        free(trail->points[i].name);
    }
    trail->count = 0;
    free(trail->points);
    return -1;
}
