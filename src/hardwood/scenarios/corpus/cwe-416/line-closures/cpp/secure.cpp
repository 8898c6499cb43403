    auto next = std::next(closure);
    while (next != closures.end() && next->from <= closure->to) {
        extend(*closure, *next, out);
        next = closures.erase(next);
    }
}
