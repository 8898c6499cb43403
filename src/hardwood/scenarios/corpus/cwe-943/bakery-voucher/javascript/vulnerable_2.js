  const { items, voucher: code } = order;
  const goods = items.reduce((sum, { cents, count }) => sum + cents * count, 0);
  const voucher = vouchers.findOne({ code });
  const discountOf = (found) => {
    if (!found || found.used) {
      return 0;
    }
    found.used = true;
    return Math.floor((found.percent * goods) / 100);
  };
  const discount = discountOf(voucher);
  const delivery = items.length > 0 && goods < FREE_DELIVERY ? DELIVERY : 0;
  return {
    goods,
    discount,
    delivery,
    total: goods - discount + delivery,
  };
}
