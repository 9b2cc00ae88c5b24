export const customersPath = '/customers';
export const customerPath = (id: string) => `/customers/${id}`;
export const reviewsPath = '/reviews';
export const reviewPath = (id: string) => `/reviews/${id}`;
