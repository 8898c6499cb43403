    const Element *name = day.find("name"), *degrees = day.find("temperature"), *sky = day.find("sky");
    if (!name || !degrees || !sky)
        return -300;
    const int high = degrees->find("high")->number();
    out << name->text << ": " << degrees->find("low")->number() << " to " << high << " degrees, " << sky->text << '\n';
    return high;
}
