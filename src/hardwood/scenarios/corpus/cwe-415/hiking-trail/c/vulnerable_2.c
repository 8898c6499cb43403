    char line[LINE_SIZE];
    int capacity = 8;
    trail->points = malloc(capacity * sizeof(struct waypoint));
    while (read_line(in, line)) {
        if (trail->count == capacity) {
            capacity *= 2;
            trail->points = realloc(trail->points, capacity * sizeof(struct waypoint));
        }
        if (!parse_waypoint(line, &trail->points[trail->count])) {
            while (trail->count > 0) free(trail->points[--trail->count].name);
            free(trail->points);
            return -1;
        }
        trail->count++;
    }
    return trail->count;
}
