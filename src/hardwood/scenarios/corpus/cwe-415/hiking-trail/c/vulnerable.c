    char line[128];
    struct waypoint point;
    while (fgets(line, sizeof line, in) != NULL) {
        if (!parse_waypoint(line, &point)) {
            trail_clear(trail);
            return -1;
        }
        trail_add(trail, point);
    }
    return 0;
}
