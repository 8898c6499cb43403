    for (auto it = std::next(closure); it != closures.end() && it->from <= closure->to; it = std::next(closure)) {
        const Closure &taken = *it;
        closures.erase(it);
        extend(*closure, taken, out);
    }
}
