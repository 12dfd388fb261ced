export * from '../../models/checks/plain-service.ts';
