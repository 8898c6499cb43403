    std::list<Closure> joined;
    for (const Closure &closure : closures) {
        if (!joined.empty() && closure.from <= joined.back().to)
            extend(joined.back(), closure, out);
        else
            joined.push_back(closure);
    }
    closures.swap(joined);
    report(closures, out);
}
