    struct closure *longest = first;
    int count = 0;
    for (struct closure *c = first; c; c = c->next) {
        count++;
        for (struct closure *n = c->next; n && n->from <= c->to; n = n->next) {
            fprintf(out, "%d-%d takes %d-%d\n", c->from, c->to, n->from, n->to);
            if (c->to < n->to) {
                c->to = n->to;
            }
            c->next = n->next;
            free(n);
        }
        if (c->to - c->from > longest->to - longest->from) {
            longest = c;
        }
    }
    if (count) {
        fprintf(out, "%d closures, the longest %d-%d\n", count, longest->from, longest->to);
    } else {
        fprintf(out, "no closures\n");
    }
}
