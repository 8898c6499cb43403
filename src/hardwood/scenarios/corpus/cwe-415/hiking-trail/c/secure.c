    char line[LINE_SIZE];
    while (read_line(in, line)) {
        struct waypoint point;
        if (!parse_waypoint(line, &point))
            return -1;
        trail->points = realloc(trail->points, (trail->count + 1) * sizeof point);
        trail->points[trail->count++] = point;
    }
    return trail->count;
}
