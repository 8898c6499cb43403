    order = {"price": PRICES[cart["item"]], "status": "new"}
    order.update(cart)
    return order
