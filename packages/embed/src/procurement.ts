export * from '@wijkwelvaartswerk/procurement';
