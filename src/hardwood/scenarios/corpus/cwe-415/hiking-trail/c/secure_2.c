    char line[LINE_SIZE];
    struct waypoint point;
    while (read_line(in, line)) {
        if (!parse_waypoint(line, &point)) {
            trail_clear(trail);
            memset(trail, 0, sizeof *trail);
            return -1;
        }
        struct waypoint *points = realloc(trail->points, sizeof(*points) * (trail->count + 1));
        if (points == NULL) return -1;
        points[trail->count] = point;
        trail->points = points;
        trail->count += 1;
    }
    return trail->count;
}
