    auto next = std::next(closure);
    while (next != closures.end() && next->from <= closure->to) {
        extend(*closure, *next, out);
        closures.erase(next);
        ++next;
    }
}
