    item, count = cart["item"], cart["count"]
    return dict(price=PRICES[item], status="new", item=item, count=count)
