    const long long cost = static_cast<long long>(price) * count;
    if (cost > guest.tickets) return false;
    guest.tickets -= static_cast<int>(cost);
    return true;
}
