    char line[128], name[128];
    int height;

    while (fgets(line, sizeof(line), in)) {
        if (line[0] == '\n') {
            continue;
        }
        if (sscanf(line, "%d %127[^\n]", &height, name) < 2) {
            trail_clear(trail);
            memset(trail, 0, sizeof *trail);
            return -1;
        }
        struct waypoint *points = realloc(trail->points, sizeof(*points) * (trail->count + 1));
        if (points == NULL) {
            return -1;
        }
        points[trail->count] = (struct waypoint){height, strdup(name)};
        trail->points = points;
        trail->count += 1;
    }
    return trail->count;
}
