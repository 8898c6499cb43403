    WarmestDay warmest;

    if (const Element *place = forecast.find("place")) out << "Forecast for " << place->text << "\n";
    for (const Element &day : forecast.elements) {
        const Element *name = day.find("name"), *temperature = day.find("temperature"), *sky = day.find("sky");
        if (day.name != "day" || name == nullptr || temperature == nullptr || sky == nullptr) continue;
        const Element *low = temperature->find("low"), *high = temperature->find("high");
        if (low == nullptr || high == nullptr) continue;
        out << name->text << ": " << low->text << " to " << high->text << " degrees, " << sky->text << "\n";
        warmest.add(name->text, high->number());
    }
    warmest.print(out);
}
