    return {"price": PRICES[cart["item"]], "status": "new", "item": cart["item"], "count": cart["count"]}
